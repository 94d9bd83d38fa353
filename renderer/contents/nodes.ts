import type { ContentsEntry, ContentsSection, IssueEntry } from '../../preload/contract.ts';
import type { OutlineEntry } from './outline.ts';
import { outlineNodes } from './outline-nodes.ts';
import type { contentsText } from './text.ts';
import { leaf, type TreeNode } from './tree-node.ts';

export interface ContentsState {
  readonly issues: readonly IssueEntry[];
  /** Of the issues that were looked into. */
  readonly sections: ReadonlyMap<string, readonly ContentsSection[]>;
  readonly open: {
    readonly documentId: string;
    readonly issueId: string;
    readonly outline: readonly OutlineEntry[];
    /** Address of the outline's entry that reading stands in. */
    readonly entry: string | null;
  } | null;
  /** Words for the state of papers that are not simply in force, by document id. */
  readonly marks: ReadonlyMap<string, string>;
  /** Whether a filter lets a document be seen; the open one always is. */
  readonly shows: (documentId: string) => boolean;
  /** What the person opened or folded, by node id; the rest follows the open document. */
  readonly choices: ReadonlyMap<string, boolean>;
}

/** The node over the invented issues that come with the program. */
const samplesId = 'samples';

export const yearId = (year: number | null): string => `year:${year ?? 'unknown'}`;
export const issueNodeId = (issueId: string): string => `issue:${issueId}`;

/** The contents as a tree: years, issues, sections, documents, and the open document's outline. */
export function contentsTree(state: ContentsState, text: (typeof contentsText)['zh']): TreeNode[] {
  const real = state.issues.filter((issue) => !issue.sample);
  const samples = state.issues.filter((issue) => issue.sample);
  const years = [...Map.groupBy(real, (issue) => issue.year)];
  const groups = years.map(([year, issues]) => ({ id: yearId(year), label: text.year(year), issues }));
  if (samples.length > 0) groups.push({ id: samplesId, label: text.samples, issues: samples });
  return groups.map((group, index) => groupNode(state, group, index === 0, text));
}

interface IssueGroup {
  readonly id: string;
  readonly label: string;
  readonly issues: readonly IssueEntry[];
}

function groupNode(
  state: ContentsState,
  { id, label, issues }: IssueGroup,
  first: boolean,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const titles = new Set(issues.map((issue) => issue.title));
  return branch(state, {
    id,
    kind: 'year',
    label,
    count: text.issueCount(issues.length),
    byDefault: first || issues.some((issue) => issue.id === state.open?.issueId),
    children: () => issues.map((issue) => issueNode(state, issue, titles.size > 1, text)),
  });
}

interface Branch {
  readonly id: string;
  readonly kind: TreeNode['kind'];
  readonly label: string;
  readonly detail?: string | null;
  readonly count: string | null;
  readonly byDefault: boolean;
  readonly children: () => readonly TreeNode[];
}

function branch(
  state: ContentsState,
  { id, kind, label, detail = null, count, byDefault, children }: Branch,
): TreeNode {
  const expanded = state.choices.get(id) ?? byDefault;
  return {
    ...leaf(id, kind, label),
    detail,
    count,
    expandable: true,
    expanded,
    children: expanded ? children() : [],
  };
}

function issueNode(
  state: ContentsState,
  issue: IssueEntry,
  namesTitle: boolean,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const details = [namesTitle ? issue.title : null, issue.serial === null ? null : text.serial(issue.serial)];
  return branch(state, {
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
  return branch(state, {
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
    current: isOpen,
    // Pressing the open document leads back to its head.
    opens: { documentId, block: isOpen ? 'head' : null },
    expandable: outline.length > 0,
    expanded,
    children: expanded ? outlineNodes(documentId, outline, state.open?.entry ?? null, state.choices) : [],
  };
}
