import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { printText } from './text.ts';
import { usePdf, usePicture } from './use-pages.ts';
import type { Preview } from './use-preview.ts';

/** The pages as they will be, one at a time, and how many there are. */
export function PagesPreview({ pdf: bytes, making, error }: Preview) {
  const text = useText(printText);
  const [turned, setTurned] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  const { pdf, error: unread } = usePdf(bytes);
  const count = pdf?.numPages ?? 0;
  const number = Math.min(turned, Math.max(1, count));
  usePicture(box, pdf, number);
  const failure = error ?? unread;
  const where = count > 0 ? text.page(number, count) : '';
  return (
    <section className="preview-pages" aria-label={text.preview}>
      {failure !== null && <FailureNotice error={failure} />}
      <div
        className="preview-box"
        role="img"
        aria-label={where || text.preview}
        aria-busy={making}
        ref={box}
      />
      <div className="row preview-turn">
        <button
          type="button"
          className="btn small"
          disabled={number <= 1}
          onClick={() => setTurned(number - 1)}
        >
          <ChevronLeft className="lucide" aria-hidden />
          {text.before}
        </button>
        <span role="status">{making && failure === null ? text.setting : where}</span>
        <button
          type="button"
          className="btn small"
          disabled={number >= count}
          onClick={() => setTurned(number + 1)}
        >
          {text.after}
          <ChevronRight className="lucide" aria-hidden />
        </button>
      </div>
    </section>
  );
}
