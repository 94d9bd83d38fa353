import type { DocumentView, IssueEntry, LinkTarget, Part, Range, TextLink } from '../../preload/contract.ts';

export { block } from '../make-block.ts';

export function part(kind: Part['kind'], label: string | null = null, title: string | null = null): Part {
  return { kind, label, title, lines: [1, 1] };
}

const nowhere: LinkTarget = { state: 'not-held', title: null, docNumber: null, hint: null, catalogued: null };

export function link(at: string, range: Range, target: LinkTarget = nowhere): TextLink {
  return { block: at, range, relation: 'mention', target };
}

export const issue: IssueEntry = {
  id: '青禾市-2024-6',
  title: '青禾市人民政府公报',
  year: 2024,
  number: 6,
  serial: 186,
  publishedOn: '2024-06-28',
  publisher: null,
  licence: null,
  documents: 1,
  findings: 0,
  sample: false,
};

export function documentView(rest: Partial<DocumentView> = {}): DocumentView {
  return {
    id: '青禾市-2024-6:甲',
    issue,
    kind: '通知',
    form: 'document',
    section: '市府办文件',
    title: '关于管护村级水厂的通知',
    shortTitle: '管护村级水厂',
    docNumber: null,
    code: null,
    issuers: [],
    recipients: null,
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    page: null,
    pageEnd: null,
    lines: [1, 1],
    parts: [],
    blocks: [],
    links: [],
    previousId: null,
    nextId: null,
    ...rest,
  };
}
