import type { ContentsEntry, ContentsSection, IssueEntry } from '../../preload/contract.ts';
import type { CataloguedIssue } from '../../preload/contract-catalogue.ts';
import type { ValidityState } from '../../preload/contract-validity.ts';
import { branch } from './branch.ts';
import { cataloguedNode, issueNodeId } from './catalogue-nodes.ts';
import type { OutlineEntry } from './outline.ts';
import { outlineNodes } from './outline-nodes.ts';
import type { contentsText } from './text.ts';
import { leaf, type TreeNode } from './tree-node.ts';

export interface ContentsState {
  readonly issues: readonly IssueEntry[];
  /** Issues that are not held. */
  readonly catalogue: readonly CataloguedIssue[];
  /** Of the issues that were looked into. */
  readonly sections: ReadonlyMap<string, readonly ContentsSection[]>;
  readonly open: {
    readonly documentId: string;
    readonly issueId: string;
    readonly outline: readonly OutlineEntry[];
    /** Address of the outline's entry that reading stands in. */
    readonly entry: string | null;
  } | null;
  /** The document that the reader shows, held or not. */
  readonly shownId: string | null;
  /** The state of papers that are not simply in force, by document id. */
  readonly marks: ReadonlyMap<string, ValidityState>;
  /** Documents to be told of as never opened. */
  readonly unread: ReadonlySet<string>;
  /** Whether a filter lets a document be seen; the open one always is. */
  readonly shows: (documentId: string) => boolean;
  /** What the person opened or folded, by node id; the rest follows the open document. */
  readonly choices: ReadonlyMap<string, boolean>;
}

/** The node over the invented issues that come with the program. */
const samplesId = 'samples';

export const yearId = (year: number | null): string => `year:${year ?? 'unknown'}`;

/** The contents as a tree: years, issues, sections, documents, and the open document's outline. */
export function contentsTree(state: ContentsState, text: (typeof contentsText)['zh']): TreeNode[] {
  const real = state.issues.filter((issue) => !issue.sample);
  const samples = state.issues.filter((issue) => issue.sample);
  const years = Map.groupBy([...real, ...state.catalogue].sort(newestFirst), (issue) => issue.year);
  const groups = [...years].map(([year, issues]) => ({ id: yearId(year), label: text.year(year), issues }));
  if (samples.length > 0) groups.push({ id: samplesId, label: text.samples, issues: samples });
  return groups.map((group, index) => groupNode(state, group, index === 0, text));
}

interface IssueGroup {
  readonly id: string;
  readonly label: string;
  readonly issues: readonly (IssueEntry | CataloguedIssue)[];
}

type Numbered = Pick<IssueEntry, 'year' | 'number'>;

function newestFirst(one: Numbered, other: Numbered): number {
  return (other.year ?? 0) - (one.year ?? 0) || (other.number ?? 0) - (one.number ?? 0);
}

function isHeld(issue: IssueEntry | CataloguedIssue): issue is IssueEntry {
  return 'sample' in issue;
}

function groupNode(
  state: ContentsState,
  { id, label, issues }: IssueGroup,
  first: boolean,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const titles = new Set(issues.map((issue) => issue.title));
  const held = issues.filter(isHeld).length;
  return branch(state.choices, {
    id,
    kind: 'year',
    label,
    count: held === 0 ? null : text.issueCount(held),
    byDefault: first || issues.some((issue) => issue.id === state.open?.issueId),
    children: () =>
      issues.map((issue) => {
        const title = titles.size > 1 ? issue.title : null;
        return isHeld(issue)
          ? issueNode(state, issue, title, text)
          : cataloguedNode(state, issue, title, text);
      }),
  });
}

function issueNode(
  state: ContentsState,
  issue: IssueEntry,
  title: string | null,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const details = [title, issue.serial === null ? null : text.serial(issue.serial)];
  return branch(state.choices, {
    id: issueNodeId(issue.id),
    kind: 'issue',
    label: issue.sample ? text.yearAndIssue(issue.year, issue.number) : text.issue(issue.number),
    detail: details.filter((detail) => detail !== null).join(' · ') || null,
    count: null,
    byDefault: issue.id === state.open?.issueId,
    children: () =>
      (state.sections.get(issue.id) ?? []).flatMap((section, index) => {
        const entries = section.entries.filter((entry) => isShown(state, entry));
        if (entries.length === 0 && section.entries.length > 0) return [];
        return [sectionNode(state, issue.id, { ...section, entries }, index, text)];
      }),
  });
}

function isShown({ open, shows }: ContentsState, { documentId }: ContentsEntry): boolean {
  return documentId === null || documentId === open?.documentId || shows(documentId);
}

function sectionNode(
  state: ContentsState,
  issueId: string,
  { section, entries }: ContentsSection,
  index: number,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const id = `section:${issueId}:${index}`;
  const [only] = entries;
  // 政务简讯 and the like hold one text of the same name: one line is enough.
  if (only && entries.length === 1 && only.title === section)
    return documentNode(state, only, `${id}:0`, text);
  return branch(state.choices, {
    id,
    kind: 'section',
    label: section === '' ? text.unlisted : section,
    count: String(entries.length),
    byDefault: true,
    children: () => entries.map((entry, order) => documentNode(state, entry, `${id}:${order}`, text)),
  });
}

function documentNode(
  state: ContentsState,
  entry: ContentsEntry,
  fallbackId: string,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const { documentId, shortTitle, docNumber } = entry;
  if (documentId === null) {
    return { ...leaf(fallbackId, 'missing', shortTitle), detail: text.notInText };
  }
  const outline = documentId === state.open?.documentId ? state.open.outline : [];
  const isOpen = documentId === state.open?.documentId;
  const id = `document:${documentId}`;
  const expanded = outline.length > 0 && (state.choices.get(id) ?? true);
  return {
    ...leaf(id, 'document', shortTitle),
    detail: docNumber,
    state: state.marks.get(documentId) ?? null,
    unread: !isOpen && state.unread.has(documentId),
    current: isOpen,
    // Pressing the open document leads back to its head.
    opens: { documentId, block: isOpen ? 'head' : null },
    expandable: outline.length > 0,
    expanded,
    children: expanded ? outlineNodes(documentId, outline, state.open?.entry ?? null, state.choices) : [],
  };
}
