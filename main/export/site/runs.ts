import type { TextLink } from '../../../preload/contract.ts';
import type { Run } from '../../../renderer/reader/runs.ts';
import { type Content, html, type Markup } from './markup.ts';

/** Puts the words of a link into what leads to its target. */
export type WriteLink = (link: TextLink, words: string) => Content;

/** A text cut into runs, with its links and its lead set apart. */
export function textRuns(runs: readonly Run[], lead: string, writeLink: WriteLink): Markup {
  const written = runs.map((run) => {
    const content = run.link === null ? run.text : writeLink(run.link, run.text);
    return run.lead ? html`<span class="${lead}">${content}</span>` : content;
  });
  return html`${written}`;
}
