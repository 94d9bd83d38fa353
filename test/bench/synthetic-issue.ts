import type { Block, Citation, ParsedDocument, ParsedIssue } from '../../main/gazette/parsed-issue.ts';

const papersPerIssue = 12;
const blocksPerPaper = 60;

/** The paper that every other one rests on. */
export const mostCited = {
  id: '青禾市-0:1',
  docNumber: '青禾政办〔2000〕1号',
  title: '青禾市农村供水基本办法',
};

/**
 * An issue of the size of a real one (12 papers, 720 blocks of about 110 characters) from a city that does not exist.
 * Each paper cites one paper of its own issue, three of issues before and behind it (so that links come in later too) and
 * one that is never held, each at an article; every fourth paper also cites the first of all.
 */
export function syntheticIssue(at: number): ParsedIssue {
  const documents = Array.from({ length: papersPerIssue }, (_, place) => paper(at, place));
  const year = 2000 + Math.floor(at / 12);
  const number = (at % 12) + 1;
  return {
    issue: {
      title: '青禾市人民政府公报',
      year,
      number,
      serial: at + 1,
      publishedOn: `${year}-${String(number).padStart(2, '0')}-28`,
      publisher: null,
      licence: null,
    },
    toc: [],
    documents,
    sections: [],
    appointments: [],
    news: [],
    events: [],
    issuedList: [],
    statistics: [],
    frontMatter: [],
    findings: [],
    coverage: { sourceChars: 0, placedChars: 0, unplaced: [] },
  };
}

const running = (at: number, place: number): number => at * papersPerIssue + place + 1;
const numberOf = (paper: number): string =>
  paper === 1 ? mostCited.docNumber : `青禾政办〔2001〕${paper}号`;

function paper(at: number, place: number): ParsedDocument {
  const own = running(at, place);
  const words = ['水厂', '山塘', '食堂', '渡口', '古树', '燃气', '公路', '杨梅'];
  const title = own === 1 ? mostCited.title : `青禾市第${own}号${words[own % words.length]}管护办法`;
  const around = [running(at, (place + 1) % papersPerIssue), own - 40, own - 7, own + 30, 1_000_000 + own];
  const cited = own % 4 === 0 ? [1, ...around] : around;
  const citing = cited.filter((number) => number > 0).map(numberOf);
  const blocks = Array.from({ length: blocksPerPaper }, (_, index) => {
    const number = citing[index / 10];
    const refers = number === undefined ? '' : `依照${number}第${(own % 50) + 1}条的规定执行。`;
    return article(index + 1, `${refers}${filling(own * blocksPerPaper + index)}`);
  });
  return {
    id: `青禾市-${at}:${own}`,
    section: '市府办文件',
    kind: '办法',
    title,
    docNumber: numberOf(own),
    code: null,
    issuers: ['青禾市人民政府办公室'],
    recipients: null,
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    page: null,
    pageEnd: null,
    parts: [{ kind: 'main', label: null, title: null, lines: [1, blocksPerPaper] }],
    blocks,
    citations: citing.map((number, index) => citation(blocks[index * 10], number)),
    internalRefs: [],
    responsibilities: [],
    effects: [],
    deadlines: [],
  };
}

function article(number: number, text: string): Block {
  return {
    id: `art-${number}`,
    part: 0,
    kind: 'article',
    scheme: '第X条',
    number: String(number),
    level: null,
    heading: null,
    text: `第${number}条　${text}`,
    lines: [number, number],
  };
}

function citation(block: Block | undefined, docNumber: string): Citation {
  const start = block?.text.indexOf(docNumber) ?? 0;
  return {
    block: block?.id ?? '',
    start,
    end: start + docNumber.length,
    text: docNumber,
    docNumber,
    title: null,
    relation: 'applies',
    target: null,
  };
}

/** About 100 characters that differ from block to block. */
function filling(seed: number): string {
  const signs = '管水人村工程安全巡查责任维修经费设备记录报告检查日常养护应急';
  return Array.from({ length: 100 }, (_, at) =>
    signs.charAt((seed * 7 + at * at * 3 + at * seed) % signs.length),
  ).join('');
}
