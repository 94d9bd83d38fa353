import { memo, useMemo } from 'react';
import type { DocumentView } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { layoutOf } from './layout.ts';
import { linksByBlock } from './links-by-block.ts';
import { PaperPart } from './PaperPart.tsx';
import './paper.css';
import { PaperId } from './paper-id.ts';
import { readerText } from './text.ts';

interface PaperProps {
  readonly document: DocumentView;
  readonly onMount: (article: HTMLElement | null) => void;
}

/** With more blocks than this, those out of sight are not laid out until they come near. */
const manyBlocks = 120;

/** The sheet: title, number, red rule, then the parts. Made anew only for another document. */
export const Paper = memo(function Paper({ document, onMount }: PaperProps) {
  const text = useText(readerText);
  const linksOf = useMemo(() => linksByBlock(document), [document]);
  const layouts = useMemo(() => layoutOf(document), [document]);
  const { page, blocks, title } = document;
  const pageMark =
    page === null ? null : (
      <span className="page-mark" data-skip>
        {text.printedPage(page)}
      </span>
    );
  return (
    <PaperId value={document.id}>
      <div className="sheet">
        <div className="note-margin" />
        <article className={blocks.length > manyBlocks ? 'leaf long' : 'leaf'} lang="zh-CN" ref={onMount}>
          <PaperHead document={document} />
          {layouts.map((layout, index) => (
            <PaperPart
              key={layout.address}
              layout={layout}
              linksOf={linksOf}
              documentTitle={title}
              margin={index === 0 ? pageMark : undefined}
            />
          ))}
        </article>
      </div>
    </PaperId>
  );
});

function PaperHead({ document: { title, docNumber } }: { readonly document: DocumentView }) {
  return (
    <header className="paper-head" data-address="head">
      <h1>{title}</h1>
      {docNumber !== null && <p data-offset={title.length + 1}>{docNumber}</p>}
    </header>
  );
}
