import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

const ids = (body: string) => readPaper(body).blocks.map((block) => block.id);

describe('addresses', () => {
  it('of a list of which only some have headings stand side by side', () => {
    const body =
      '一、禁止区域。下列区域全年禁止摆摊经营：\n\n1.桥头；\n\n2.码头。\n\n二、经营者应当自带垃圾桶并在收摊以后清扫干净，不得把污水倒进河里或者路边的沟渠；\n\n三、本通知由市商务局解释。';
    expect(ids(body)).toEqual(['sec-1', 'sec-1-i1', 'sec-1-i2', 'i-2', 'i-3', 'signature-1', 'date']);
  });
});

describe('a roster', () => {
  it('goes on with members that are set in under its first', () => {
    const body =
      '附件\n\n领导小组名单\n\n组　长：林一舟　副市长\n\n成　员：何 平　市商务局局长\n\n　　　　江映雪　市财政局副局长\n\n　　　　（兼任办公室主任）\n\n办公室设在市商务局。';
    const blocks = readPaper(body).blocks.filter((block) => block.part > 0);
    expect(blocks.slice(0, 5).map((block) => block.kind)).toEqual([
      'roster',
      'roster',
      'roster',
      'roster',
      'paragraph',
    ]);
  });
});
