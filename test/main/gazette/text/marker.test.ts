import { describe, expect, it } from 'vitest';
import { readMarker, readUnsureMarker } from '../../../../main/gazette/text/marker.ts';

describe('markers', () => {
  it.each([
    ['第三十九条　内容', '第X条', '三十九', 39],
    ['第 二 章 总 则', '第X章', '二', 2],
    ['一、总体要求', '一、', '一', 1],
    ['（十二）内容', '（一）', '十二', 12],
    ['(二) 内容', '（一）', '二', 2],
    ['1．内容', '1.', '1', 1],
    ['3、内容', '1.', '3', 3],
    ['(4) 内容', '(1)', '4', 4],
    ['③内容', '①', '③', 3],
    ['5.2.1 响应', '1.1', '5.2.1', 1],
    ['3 组织体系', '1.1', '3', 3],
    ['第一部分 总体要求', '第X部分', '一', 1],
    ['贰、内容', '壹、', '贰', 2],
    ['C. 内容', 'A.', 'C', 3],
    ['（b）内容', '(a)', 'b', 2],
    ['——内容', '——', null, 0],
    ['△ 内容', '△', null, 0],
  ])('%s', (text, scheme, number, value) =>
    expect(readMarker(text)).toMatchObject({ scheme, number, value }),
  );

  it.each(['2.0版工作', '15个园区', '（滩）管控', '2023年工作', '第三方评估', '十分重要、紧迫'])(
    '%s has none',
    (text) => expect(readMarker(text)).toBeNull(),
  );
});

describe('what could be a marker', () => {
  it.each([
    ['一 总体要求', '一、', '一', 1],
    ['十二　总体要求', '一、', '十二', 12],
    ['二，总体要求', '一、', '二', 2],
    ['Ⅲ.总则', 'Ⅰ.', 'Ⅲ', 3],
    ['2组织体系', '1.1', '2', 2],
  ])('%s', (text, scheme, number, value) =>
    expect(readUnsureMarker(text)?.marker).toMatchObject({ scheme, number, value }),
  );

  it.each(['一 季 度', '一是总体要求', '2个园区，3个基地', '2024年计划'])('%s could not', (text) =>
    expect(readUnsureMarker(text)).toBeNull(),
  );
});
