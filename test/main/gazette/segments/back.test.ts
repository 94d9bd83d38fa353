import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const paper =
  '柳溪市人民政府公报\n2023年第4期\n柳溪市人民政府关于菜场改造的公示\n柳政示〔2023〕7号\n现将名单公示如下。\n城东菜场。\n柳溪市人民政府\n2023年4月6日\n';

describe('what is printed behind the papers', () => {
  it.each([
    '主管单位：柳溪市人民政府\n主办单位：柳溪市人民政府办公室',
    '《柳溪市人民政府公报》简介\n《柳溪市人民政府公报》免费赠阅。',
    '柳溪市人民政府公报征订启事',
    '《柳溪市人民政府公报》编辑室\n地址：柳溪市新街1号',
  ])('is no part of the last paper: %s', (back) => {
    const { documents, frontMatter } = parseText(`${paper}${back}\n`, 'x.txt');
    expect(documents[0]).toMatchObject({ kind: '公示', parts: [{ lines: [3, 8] }] });
    expect(frontMatter.at(-1)?.lines[0]).toBe(9);
  });

  it('is part of it where it speaks of the gazette', () => {
    const said = '《柳溪市人民政府公报》刊登的文本为标准文本。';
    expect(parseText(`${paper}${said}\n`, 'x.txt').documents[0]?.parts[0]?.lines).toEqual([3, 9]);
  });
});
