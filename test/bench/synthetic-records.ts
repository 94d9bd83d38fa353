import type {
  Block,
  Citation,
  Effect,
  Evidence,
  ParsedDocument,
  ParsedIssue,
  ParsedSection,
} from '../../main/gazette/parsed-issue.ts';
import { block } from '../make-block.ts';
import { mostCited, syntheticIssue } from './synthetic-issue.ts';

/** How many of each an issue has. */
const tasksPerPaper = 24;
const recordsPerIssue = 170;

const offices = [
  '水利',
  '民政',
  '财政',
  '教育',
  '公安',
  '林业',
  '体育',
  '统计',
  '审计',
  '信访',
  '档案',
  '气象',
];
const surnames = '禹巩厉宓殷花杭言阮祝宋邵骆尹汤';

/** The unit that every task names first. */
export const busiest = '市水利局';

/**
 * A {@link syntheticIssue} with everything that the indexes list: 288 tasks with deadlines, 170 each of acts, events,
 * rows of statistics, listed numbers and findings. Each of its papers repeals a part of the paper that is cited most.
 */
export function syntheticRecords(at: number): ParsedIssue {
  const plain = syntheticIssue(at);
  const documents = plain.documents.map((paper, place) => withFacts(paper, at * 12 + place));
  const month = `${plain.issue.year}-${String(plain.issue.number).padStart(2, '0')}`;
  const acts = section(
    at,
    'appointments',
    (index) => `任命${person(at, index)}为市${office(index)}局副局长。`,
  );
  const diary = section(at, 'events', (index) => `${person(at, index)}到第${index + 1}村调研。`);
  const listed = section(at, 'issued-list', (index) => `青禾发〔${plain.issue.year}〕${at + index}号 通知`);
  const figures = table(at);
  return {
    ...plain,
    documents,
    sections: [acts, diary, listed, figures],
    appointments: acts.blocks.map((block, index) => ({
      person: person(at, index),
      action: (at + index) % 2 === 0 ? '任' : '免',
      post: `市${office(index)}局副局长${index}`,
      note: null,
      line: 1,
      at: whole(acts, block),
    })),
    events: diary.blocks.map((block, index) => ({
      date: `${month}-${String((index % 28) + 1).padStart(2, '0')}`,
      text: block.text,
      people: [person(at, index), person(at, index + 1), person(0, index % 30)],
      line: 1,
      at: whole(diary, block),
    })),
    issuedList: listed.blocks.map((block, index) => ({
      docNumber: `青禾发〔${plain.issue.year}〕${at + index + 1}号`,
      title: '通知',
      documentId: null,
      line: 1,
      at: whole(listed, block),
    })),
    statistics: figures.blocks.flatMap((block) =>
      block.text.split('\n').map((row, index) => ({
        indicator: `指标${index}`,
        level: 0,
        unit: '亿元',
        values: { 当月: String(index + at), 累计: String(index * at) },
        line: 1,
        at: { holder: figures.id, block: block.id, start: index, end: index + row.length },
      })),
    ),
    findings: Array.from({ length: recordsPerIssue }, (_, index) => ({
      kind: index % 3 === 0 ? 'toc-mismatch' : 'missing-number',
      lines: [index + 1, index + 1],
      message: `第${index}处看着不对。`,
    })),
  };
}

function withFacts(paper: ParsedDocument, own: number): ParsedDocument {
  const day = (index: number) => `20${10 + (index % 30)}-${String((index % 12) + 1).padStart(2, '0')}-15`;
  const tasked = paper.blocks.slice(0, tasksPerPaper);
  const deadlines = tasked.map(({ id }, index) => {
    return {
      block: id,
      start: 4,
      end: 10,
      text: '年底前',
      date: day(own + index),
      precision: 'day' as const,
      span: null,
    };
  });
  const effect = (kind: Effect['kind'], date: string): Effect => {
    return { kind, scope: 'whole', date, block: 'art-60', start: 0, end: 6, text: '施行' };
  };
  const [first] = paper.blocks;
  const repealed: Citation = {
    block: 'art-59',
    start: 4,
    end: 4 + mostCited.docNumber.length,
    text: mostCited.docNumber,
    docNumber: mostCited.docNumber,
    title: null,
    relation: 'repeals',
    target: null,
  };
  const repeals = paper.id !== mostCited.id && first !== undefined;
  return {
    ...paper,
    blocks: repeals
      ? paper.blocks.map((block) =>
          block.id === 'art-59'
            ? { ...block, text: `第59条${mostCited.docNumber}的有关规定同时废止。` }
            : block,
        )
      : paper.blocks,
    citations: repeals
      ? [...paper.citations, { ...repealed, start: 5, end: 5 + mostCited.docNumber.length }]
      : paper.citations,
    signedOn: day(own),
    effectiveFrom: day(own),
    responsibilities: tasked.map(({ id, text }, index) => ({
      block: id,
      start: text.length - 10,
      end: text.length,
      label: '责任单位',
      units: [
        { name: busiest, role: 'responsible' },
        { name: `市${office(own + index)}局`, role: 'participant' },
      ],
      lines: [1, 1],
    })),
    effects: [effect('effective', day(own)), effect('expires', day(own + 5))],
    deadlines,
  };
}

const office = (index: number): string => offices[index % offices.length] ?? '';

/** Some thousands of names. */
function person(at: number, index: number): string {
  const number = (at * 31 + index * 7) % 4000;
  return `${surnames.charAt(number % surnames.length)}${surnames.charAt(number % 13)}${surnames.charAt(number % 11)}`;
}

function section(at: number, kind: ParsedSection['kind'], text: (index: number) => string): ParsedSection {
  const blocks = Array.from({ length: recordsPerIssue }, (_, index) => block(`p-${index + 1}`, text(index)));
  return {
    id: `青禾市-${at}:${kind}`,
    kind,
    section: kind,
    title: kind,
    page: null,
    lines: [1, 1],
    blocks,
    citations: [],
  };
}

function table(at: number): ParsedSection {
  const rows = Array.from({ length: recordsPerIssue }, (_, index) => `指标${index}\t${at}`);
  return { ...section(at, 'statistics', () => ''), blocks: [block('t-1', rows.join('\n'))] };
}

function whole({ id: holder }: ParsedSection, { id, text }: Block): Evidence {
  return { holder, block: id, start: 0, end: text.length };
}
