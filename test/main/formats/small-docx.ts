import { storedZip } from './stored-zip.ts';

const names = 'http://schemas.openxmlformats.org';

/** A Word file with this body, in Word's own markup. */
export function smallDocx(body: string): Uint8Array {
  return storedZip({
    '[Content_Types].xml': `<Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="r1" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

/** A cell of a table; `merge` is Word's markup for cells that are one. */
export function cell(text: string, merge = ''): string {
  return `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}
