import type { CSSProperties, MouseEvent } from 'react';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useNavigation } from '../app/navigation.ts';
import { useOpenCard } from '../cards/open-card.ts';
import { subjectOf } from '../cards/subject.ts';
import { useText } from '../i18n/use-text.ts';
import { reachable } from '../ui/reachable.ts';
import type { ReferenceGroup } from './groups.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import './picture.css';
import { type Box, pictureOf } from './picture.ts';
import { referencesText } from './text.ts';

/** Whether the picture is unfolded; kept from document to document. */
const usePictureShown = create<{ readonly shown: boolean }>(() => ({ shown: false }));

interface NeighbourPictureProps {
  readonly groups: readonly ReferenceGroup[];
  readonly documentId: string;
  readonly docNumber: string | null;
}

/** The documents around the open one as a picture, for those who would rather look; the list below says the same. */
export function NeighbourPicture(props: NeighbourPictureProps) {
  const text = useText(referencesText);
  const shown = usePictureShown((state) => state.shown);
  return (
    <section className="neighbours" aria-label={text.picture}>
      <button
        type="button"
        className="btn small"
        aria-expanded={shown}
        onClick={() => usePictureShown.setState({ shown: !shown })}
      >
        {shown ? text.hidePicture : text.showPicture}
      </button>
      {shown && <Drawn {...props} />}
    </section>
  );
}

function Drawn({ groups, documentId, docNumber }: NeighbourPictureProps) {
  const text = useText(referencesText);
  const picture = useMemo(() => pictureOf(neighboursOf(groups, documentId)), [groups, documentId]);
  const { width, height, centre, nodes, labels, lines, left } = picture;
  return (
    <figure className="scroll" {...reachable}>
      <div className="picture" style={{ width: `${width}rem`, height: `${height}rem` }}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {lines.map((line) => (
            <path key={line} d={line} />
          ))}
        </svg>
        {labels.map(({ relation, direction, box }) => (
          <span key={`${relation} ${direction}`} className="picture-label" style={placed(box)}>
            <span>{text.relations[relation][direction].name}</span>
          </span>
        ))}
        <p className="node centre" style={placed(centre)}>
          <span>{text.thisPaper}</span>
          {docNumber !== null && <span>{splitNumber(docNumber)[1]}</span>}
        </p>
        <ul>
          {nodes.map(({ neighbour, box }) => (
            <li key={neighbour.key} style={placed(box)}>
              <Node neighbour={neighbour} />
            </li>
          ))}
        </ul>
      </div>
      {left > 0 && <figcaption>{text.notDrawn(left)}</figcaption>}
    </figure>
  );
}

function placed({ x, y, width, height }: Box): CSSProperties {
  return { left: `${x}rem`, top: `${y}rem`, width: `${width}rem`, height: `${height}rem` };
}

/** A document that is held opens; of one that is not, its card tells what is known. */
function Node({ neighbour }: { readonly neighbour: Neighbour }) {
  const text = useText(referencesText);
  const open = useNavigation((state) => state.open);
  const { relation, direction, documentId, docNumber, title, reference } = neighbour;
  const { from, target, sentence, mark } = reference;
  const words = sentence.slice(...mark);
  const [first, second] = docNumber === null ? [title ?? words, null] : splitNumber(docNumber);
  const names = [text.relations[relation][direction].name, docNumber, title];
  if (documentId === null) names.push(text.notHeld);
  const press = (event: MouseEvent<HTMLElement>) => {
    if (documentId === null) {
      useOpenCard.getState().show(event.currentTarget, subjectOf(target, words, from.documentId));
    } else {
      open({ documentId });
    }
  };
  return (
    <button
      type="button"
      className={documentId === null ? 'node none' : 'node'}
      aria-label={names.filter((name) => name !== null).join('，')}
      title={title ?? undefined}
      aria-haspopup={documentId === null ? 'dialog' : undefined}
      onClick={press}
    >
      <span className={second === null ? 'two-lines' : undefined}>{first}</span>
      {second !== null && <span>{second}</span>}
    </button>
  );
}

/** 青禾政办 and 〔2024〕36号, 青禾市人民政府令 and 第52号: the second half tells papers of one office apart. */
function splitNumber(docNumber: string): readonly [string, string | null] {
  const [, letters, rest] = /^(.+?)([〔[（(【]?\d{4}.*|第.*)$/u.exec(docNumber) ?? [];
  return letters === undefined || rest === undefined ? [docNumber, null] : [letters, rest];
}
