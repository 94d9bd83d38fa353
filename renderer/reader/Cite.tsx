import { type ComponentPropsWithRef, type MouseEvent, useRef, useState } from 'react';
import { Focusable, TooltipTrigger } from 'react-aria-components';
import type { TextLink } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { HeldCard } from './HeldCard.tsx';
import { NotHeldCard } from './NotHeldCard.tsx';

interface CiteProps {
  readonly text: string;
  readonly link: TextLink;
}

/** A citation in the text: opens what is held, scrolls to what is inside, tells of what is not held. */
export function Cite({ text, link: { target } }: CiteProps) {
  switch (target.state) {
    case 'held':
      return <OpeningCite text={text} documentId={target.documentId} title={target.title} />;
    case 'inside':
      return <InsideCite text={text} block={target.blocks[0]} />;
    case 'not-held':
      return <NotHeldCite text={text} name={target.docNumber ?? target.title ?? text} hint={target.hint} />;
  }
}

/** The pointer has to rest on a citation so long before its card opens: passing over shows nothing. */
const cardDelayMs = 400;

function OpeningCite(props: { readonly text: string; readonly documentId: string; readonly title: string }) {
  const open = useNavigation((state) => state.open);
  return (
    <TooltipTrigger delay={cardDelayMs}>
      <Focusable>
        <Link href={`#${props.documentId}`} onFollow={() => open({ documentId: props.documentId })}>
          {props.text}
        </Link>
      </Focusable>
      <HeldCard documentId={props.documentId} title={props.title} />
    </TooltipTrigger>
  );
}

function InsideCite({ text, block }: { readonly text: string; readonly block: string | undefined }) {
  const open = useNavigation((state) => state.open);
  const documentId = useNavigation((state) => state.documentId);
  if (block === undefined || documentId === null) return text;
  return (
    <Link href={`#${block}`} onFollow={() => open({ documentId, block })}>
      {text}
    </Link>
  );
}

function NotHeldCite(props: { readonly text: string; readonly name: string; readonly hint: string | null }) {
  const [shown, setShown] = useState(false);
  const anchor = useRef<HTMLAnchorElement>(null);
  return (
    <>
      <a
        ref={anchor}
        className="cite none"
        href={`#${props.name}`}
        draggable={false}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.preventDefault();
          setShown(true);
        }}
      >
        {props.text}
      </a>
      {shown && (
        <NotHeldCard name={props.name} hint={props.hint} anchor={anchor} onClose={() => setShown(false)} />
      )}
    </>
  );
}

interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** Names the goal for those who list a page's links; following it is the program's doing. */
  readonly href: string;
  readonly onFollow: () => void;
}

function Link({ children, href, onFollow, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    onFollow();
  };
  // Not draggable, so that pressing and moving marks the text as it does everywhere else.
  return (
    <a {...rest} className="cite" href={href} draggable={false} onClick={follow}>
      {children}
    </a>
  );
}
