import { useMemo } from 'react';
import { useText } from '../i18n/use-text.ts';
import { adviceText } from './advice-text.ts';
import { differenceOf } from './difference.ts';

interface DifferenceProps {
  readonly old: string;
  readonly now: string;
}

/** A text as it was and as it is, what is gone struck through and what is new underlined. */
export function Difference({ old, now }: DifferenceProps) {
  const text = useText(adviceText);
  const pieces = useMemo(() => differenceOf(old, now), [old, now]);
  let from = 0;
  return pieces.map((piece) => {
    const key = from;
    from += piece.text.length;
    if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
    const Tag = piece.kind === 'gone' ? 'del' : 'ins';
    return (
      <Tag key={key}>
        <span className="vh">{piece.kind === 'gone' ? text.gone : text.added}</span>
        {piece.text}
      </Tag>
    );
  });
}
