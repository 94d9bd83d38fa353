import { Fragment } from 'react';
import { wordsOf } from './title-words.ts';

/** A title that breaks its lines between words only, as GB/T 9704-2012 asks (7.3.1); sheet.css keeps the words whole. */
export function TitleWords({ title }: { readonly title: string }) {
  return Array.from(wordsOf(title).entries(), ([index, word]) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}
