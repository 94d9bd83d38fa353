import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../main/formats/html/read-html.ts';

function textOf(html: string | Uint8Array): string {
  const read = readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  return read.ok ? read.value.text : `refused: ${read.failure.code}`;
}

describe('a page', () => {
  it('gives a paragraph for each block, white space closed up', () => {
    expect(textOf('<div><h1>柳溪市\n  公报</h1><p>一、<b>修</b>渠&nbsp;道</p>二、植树</div>')).toBe(
      '柳溪市公报\n\n一、修渠\u00a0道\n\n二、植树',
    );
  });

  it('keeps the lines of a title together, and begins a paragraph at an indent or a doubled break', () => {
    expect(textOf('<p>关于修渠的<br>通知</p>　　第一段。<br>　　第二段。<br><br>第三段。')).toBe(
      '关于修渠的\n通知\n\n第一段。\n\n第二段。\n\n第三段。',
    );
  });

  it('leaves out what is no text: scripts, styles, navigation, forms, what is hidden', () => {
    const html = `<head><title>网站</title><style>p{}</style></head><header>站名</header><nav>首页</nav>
      <div role="navigation">栏目</div><div style="color:red; display: none">藏</div><p hidden>藏</p>
      <form>搜索</form><script>var a;</script><p>正文</p><aside>热点</aside><footer>备案号</footer>`;
    expect(textOf(html)).toBe('正文');
  });

  it("keeps an article's own header", () => {
    expect(textOf('<header>站名</header><article><header><h1>通知</h1></header><p>正文</p></article>')).toBe(
      '通知\n\n正文',
    );
  });

  it('takes what the page names as its content when that is most of it', () => {
    const main = '<main><p>关于修好村里水厂的通知，各村要照办。</p></main>';
    expect(textOf(`<div>分享到</div>${main}<div>上一篇</div>`)).toBe('关于修好村里水厂的通知，各村要照办。');
    expect(textOf('<p>关于修好村里水厂的通知，各村要照办。</p><main>打印</main>')).toContain('水厂');
  });

  it('gives tables as rows parted by tabs, a merged cell where it begins', () => {
    const html = `<table><caption>水厂表</caption><thead><tr><th rowspan="2">村</th><th colspan="2">水厂</th></tr>
      <tr><th>新</th><th>旧</th></tr></thead><tbody><tr><td><p>竹坑</p></td><td>2</td><td>1<br>座</td></tr></tbody></table>`;
    expect(textOf(html)).toBe('水厂表\n\n村\t水厂\t\n\t新\t旧\n竹坑\t2\t1座');
  });

  it('reads through tables that only lay out the page', () => {
    const inner = '<table><tr><td>村</td><td>数</td></tr><tr><td>竹坑</td><td>2</td></tr></table>';
    expect(textOf(`<table><tr><td><p>一段</p>${inner}</td><td>旁注</td></tr></table>`)).toBe(
      '一段\n\n村\t数\n竹坑\t2\n\n旁注',
    );
  });

  it('survives spans that are mistaken', () => {
    const html =
      '<table><tr><td rowspan="65000" colspan="0">村</td><td rowspan="-3">数</td></tr><tr><td>2</td></tr></table>';
    expect(textOf(html)).toBe('村\t数\n\t2');
  });

  it('prints the numbers of ordered lists as a browser does', () => {
    expect(textOf('<ol start="3"><li>修渠</li><li>植树</li></ol><ul><li>其他</li></ul>')).toBe(
      '3. 修渠\n\n4. 植树\n\n其他',
    );
  });

  it('reads elements nested a hundred thousand deep', () => {
    expect(textOf(`${'<div>'.repeat(100_000)}深`)).toBe('深');
  });
});

describe('the encoding of a page', () => {
  /** 柳溪市公报 in GB18030. */
  const gb = [0xc1, 0xf8, 0xcf, 0xaa, 0xca, 0xd0, 0xb9, 0xab, 0xb1, 0xa8];
  const ascii = (text: string) => [...new TextEncoder().encode(text)];

  it.each(['gb2312', 'GBK', 'gb18030', 'utf-8', 'no-such-thing'])('declared as %s', (label) => {
    const page = Uint8Array.from([...ascii(`<meta charset="${label}"><p>`), ...gb]);
    expect(textOf(page)).toBe('柳溪市公报');
  });

  it('declared in the old manner', () => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>';
    expect(textOf(Uint8Array.from([...ascii(meta), ...gb]))).toBe('柳溪市公报');
  });
});
