const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udbff\udc00-\udfff]/;

/** A run of a page's text as it is shown: white space closed up, none where a source line breaks beside Chinese characters. */
export function inlineText(raw: string): string {
  return raw.replace(/[ \t\r\n\f]+/g, (blank, offset: number) => {
    const isBreak = /[\r\n]/.test(blank);
    const besideHan = han.test(raw.charAt(offset - 1)) || han.test(raw.charAt(offset + blank.length));
    return isBreak && besideHan ? '' : ' ';
  });
}
