import type { Range, TextLink } from '../../preload/contract.ts';
import { Cite } from '../cards/Cite.tsx';
import { runsOf } from './runs.ts';

interface RunsProps {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly lead?: Range | null;
  /** Class of the lead: its face tells the level of the heading. */
  readonly leadClass?: string;
  /** Offset of `text` in the text at its address. */
  readonly base?: number;
}

/** A text with its links and its lead set apart. */
export function Runs({ text, links, lead = null, leadClass = '', base = 0 }: RunsProps) {
  return runsOf(text, links, lead, base).map((run) => {
    const content = run.link ? <Cite key={run.start} text={run.text} link={run.link} /> : run.text;
    return run.lead ? (
      <span key={run.start} className={leadClass}>
        {content}
      </span>
    ) : (
      content
    );
  });
}
