import { Buffer } from 'node:buffer';

/** A line of text at a place of an A4 page, in points from its lower left corner. */
export interface Written {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * A PDF of these pages, each line in 10 points, in a font that the file names but does not hold, as the prints of many
 * offices do: its characters are known only by the tables for Chinese encodings.
 */
export function smallPdf(pages: readonly (readonly Written[])[], encrypted = false): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 90>>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines
        .map(({ x, y, text }) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
        .join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + at * 2} 0 R>>`,
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj ${object} endobj\n`;
    return `${`${place}`.padStart(10, '0')} 00000 n \n`;
  });
  const key = 'ab'.repeat(32);
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<${key}><${key}>]`;
  const trailer = `<</Size ${objects.length + 1}/Root 1 0 R${encrypted ? lock : ''}>>`;
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer ${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
