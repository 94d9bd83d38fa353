import type { ReactNode } from 'react';
import type { Part, TextLink } from '../../preload/contract.ts';
import { headingTag } from './block-look.ts';
import { hasTitle, type PartLayout } from './layout.ts';
import { PaperBlock } from './PaperBlock.tsx';

interface PaperPartProps {
  readonly layout: PartLayout;
  readonly linksOf: (block: string) => readonly TextLink[];
  readonly documentTitle: string;
  /** What stands in the margin of the first block. */
  readonly margin?: ReactNode;
}

/** The notice, the main text or one attachment, under its title where it has one. */
export function PaperPart({
  layout: { address, part, blocks },
  linksOf,
  documentTitle,
  margin,
}: PaperPartProps) {
  const titled = hasTitle(part);
  const first = blocks[0]?.id;
  return (
    <section className={part?.kind === 'attachment' ? 'part attachment' : 'part'}>
      {titled && <PartTitle address={address} part={part} />}
      {blocks.map((block) => (
        <PaperBlock
          key={block.id}
          block={block}
          links={linksOf(block.id)}
          partTitle={part?.title ?? documentTitle}
          rank={titled ? 2 : 1}
          margin={block.id === first ? margin : undefined}
        />
      ))}
    </section>
  );
}

function PartTitle({ address, part: { label, title } }: { readonly address: string; readonly part: Part }) {
  const Title = headingTag(2);
  if (title === null) {
    return (
      <Title className="blk part-title" data-address={address}>
        <span className="part-label">{label}</span>
      </Title>
    );
  }
  return (
    <Title className="blk part-title" data-address={address}>
      {label !== null && <span className="part-label">{label}</span>}
      <span className="part-name" data-offset={label === null ? 0 : label.length + 1}>
        {title}
      </span>
    </Title>
  );
}
