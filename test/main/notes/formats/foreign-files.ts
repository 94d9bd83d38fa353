/**
 * Files of notes as other programs write them, made by hand after their published formats; none is a file that one of
 * those programs wrote.
 * - Hypothesis: the JSON that its client exports (`export_date`, `export_userid`, `client_version`, `annotations`, each
 *   as https://h.readthedocs.io/en/latest/api-reference/ has it).
 * - Thorium: an annotation set after https://github.com/readium/annotations, with the names that Thorium's own model has
 *   (`tag` in the body).
 */

const selectors = (exact: string, prefix = '', suffix = '') => [
  { type: 'RangeSelector', startContainer: '/p[2]', startOffset: 4, endContainer: '/p[2]', endOffset: 8 },
  { type: 'TextPositionSelector', start: 60, end: 64 },
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

const hypothesisNote = (id: string, change: object) => ({
  id,
  created: '2030-05-01T08:00:00.123456+00:00',
  updated: '2030-05-02T08:00:00.123456+00:00',
  user: 'acct:zhangsan@hypothes.is',
  user_info: { display_name: '张三' },
  uri: 'https://qinghe.example/gongbao/7.html',
  text: '',
  tags: [],
  group: '__world__',
  hidden: false,
  flagged: false,
  permissions: { read: ['group:__world__'], update: [], delete: [] },
  document: { title: ['标题 town'] },
  links: { html: 'https://hypothes.is/a/x' },
  ...change,
});

const source = 'https://qinghe.example/gongbao/7.html';

export const hypothesisFile = {
  export_date: '2030-06-01T00:00:00.000Z',
  export_userid: 'acct:zhangsan@hypothes.is',
  client_version: '1.1500.0',
  annotations: [
    hypothesisNote('pXyz1', {
      text: '向谁报告？',
      tags: ['渔港', ' 渔港 '],
      target: [{ source, selector: selectors('应当报告', '进出渔港，', '。') }],
    }),
    hypothesisNote('pXyz2', { text: '整份要读', target: [{ source }] }),
    hypothesisNote('pXyz3', { target: [{ source, selector: selectors('文库里没有的话') }] }),
    hypothesisNote('pXyz4', { target: [{ source, selector: selectors('渔港') }] }),
    hypothesisNote('pXyz5', { text: '同意', references: ['pXyz1'], target: [{ source }] }),
    { id: 'pXyz6', text: '没有时间' },
  ],
};

const readiumNote = (
  uuid: string,
  body: object | undefined,
  selector: readonly object[],
  change: object = {},
) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:uuid:${uuid}`,
  created: '2030-05-01T08:00:00Z',
  type: 'Annotation',
  creator: { id: 'urn:uuid:6f1f1c0e-8a55-4a44-8d42-0d6f3c9b0a01', type: 'Person', name: '王老师' },
  ...(body && { body: { type: 'TextualBody', value: '', format: 'text/plain', ...body } }),
  target: { source: 'OEBPS/text/chapter1.html', meta: { headings: [{ level: 1, txt: '第一章' }] }, selector },
  motivation: 'highlighting',
  ...change,
});

const css = {
  type: 'CssSelector',
  value: 'p:nth-child(2)',
  refinedBy: { type: 'TextPositionSelector', start: 4, end: 19 },
};
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });

export const thoriumFile = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:1d3b6a4e-0b43-4c1e-9a52-6b1b7c5d8e90',
  type: 'AnnotationSet',
  generator: {
    id: 'https://github.com/edrlab/thorium-reader/releases/tag/v3.1.0',
    type: 'Software',
    name: 'Thorium 3.1.0',
  },
  generated: '2030-06-01T00:00:00Z',
  title: '王老师的批注',
  about: {
    'dc:identifier': ['urn:thorium:x'],
    'dc:format': 'application/epub+zip',
    'dc:title': '青禾市公报',
  },
  items: [
    readiumNote(
      '11111111-1111-4111-8111-111111111111',
      { value: '先查底数', color: 'pink', tag: '收费', highlight: 'underline' },
      [css, quote('退役渔船\n      免收')],
      { modified: '2030-05-03T08:00:00Z' },
    ),
    readiumNote(
      '22222222-2222-4222-8222-222222222222',
      { color: 'orange', highlight: 'bookmark' },
      [quote('制定本办法')],
      {
        motivation: 'bookmarking',
      },
    ),
    readiumNote('33333333-3333-4333-8333-333333333333', { value: '图' }, [css]),
    readiumNote('44444444-4444-4444-8444-444444444444', undefined, [quote('规范渔港管理')]),
    readiumNote(
      '55555555-5555-4555-8555-555555555555',
      { value: '坏的', color: 7, highlight: 8 },
      [quote('按天收取')],
      {
        created: '哪天',
      },
    ),
  ],
};
