import type { ReactElement } from 'react';
import type { Range } from '../../preload/contract.ts';
import { cutAtMarks } from './ranges.ts';
import './marks.css';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** A text with its search hits marked. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactElement {
  return (
    <>
      {cutAtMarks(text, marks).map((piece) =>
        piece.marked ? (
          <mark key={piece.start} className="hit">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
