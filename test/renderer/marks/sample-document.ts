import type { DocumentView } from '../../../preload/contract.ts';
import { block } from '../../make-block.ts';

/** An invented paper: a notice with one attachment. */
export const sampleDocument: DocumentView = {
  id: '青禾市-2024-6:青禾政办-2024-36',
  issue: {
    id: '青禾市-2024-6',
    title: '青禾市人民政府公报',
    year: 2024,
    number: 6,
    serial: 186,
    publishedOn: '2024-06-30',
    publisher: null,
    licence: null,
    documents: 1,
    findings: 0,
    sample: false,
  },
  kind: '意见',
  form: 'document',
  section: '市府办文件',
  title: '关于推进农村老年食堂建设运营的实施意见',
  shortTitle: '农村老年食堂建设运营的实施意见',
  docNumber: '青禾政办〔2024〕36号',
  code: null,
  issuers: ['青禾市人民政府办公室'],
  recipients: null,
  signedOn: '2024-06-05',
  effectiveFrom: null,
  expiresOn: null,
  page: 12,
  pageEnd: 15,
  lines: [1, 40],
  parts: [
    { kind: 'notice', label: null, title: null, lines: [1, 20] },
    { kind: 'attachment', label: '附件1', title: '市级补助标准', lines: [21, 40] },
  ],
  blocks: [
    block('p-1', '正常运营满一年的，按照实际就餐人次给予运营补助。', { part: 0 }),
    block('p-2', '补助资金专款专用。', { part: 0 }),
    block('p-3', '平原乡镇\t10\n山区乡镇\t12', { part: 1 }),
  ],
  links: [],
  previousId: null,
  nextId: null,
};
