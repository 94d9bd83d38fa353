import type { Piece, Section, Sheet } from './sheet.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function piece(one: Piece): string {
  return typeof one === 'string' ? escaped(one) : `<code>${escaped(one.code)}</code>`;
}

function section({ heading, ordered, items }: Section): string {
  const list = ordered ? 'ol' : 'ul';
  const entries = items.map((item) => `<li>${item.map(piece).join('')}</li>`).join('\n');
  return `<section><h2>${escaped(heading)}</h2>\n<${list}>\n${entries}\n</${list}></section>`;
}

/** Like an official paper: red head, red rule, text in Song type; one A4 page. */
const style = `
@page { size: A4; margin: 15mm 18mm 13mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; font: 10pt/1.56 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
h1 { margin: 0; color: #b3201c; font-size: 21pt; line-height: 1.3; text-align: center; }
.subtitle { margin: 1.5mm 0 2.5mm; text-align: center; }
header { border-bottom: 0.7mm solid #b3201c; margin-bottom: 2.5mm; position: relative; }
header::after { content: ""; position: absolute; left: 0; right: 0; bottom: -1.6mm; border-bottom: 0.25mm solid #b3201c; }
h2 { margin: 2.3mm 0 0.3mm; font: bold 11.2pt/1.4 "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif; color: #1f3f5c; break-after: avoid; }
ul, ol { margin: 0; padding-left: 6mm; }
ul { list-style: "• "; padding-left: 4mm; }
li { margin: 0.3mm 0; overflow-wrap: anywhere; }
code { font: 8.8pt "Noto Sans Mono CJK SC", Consolas, monospace; background: #f1eee6; padding: 0 1mm; border-radius: 0.6mm; white-space: nowrap; }
`;

/** The sheet as a page to print. */
export function asHtml({ title, subtitle, sections }: Sheet): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
<header><h1>${escaped(title)}</h1><p class="subtitle">${escaped(subtitle)}</p></header>
${sections.map(section).join('\n')}
</body>
</html>
`;
}
