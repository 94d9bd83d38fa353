import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { tableText } from './text.ts';

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Turns the pages of a table that has more than one. */
export function Pager({ page, pages, onPage }: PagerProps) {
  const text = useText(tableText);
  if (pages <= 1) return null;
  return (
    <nav className="row index-pager" aria-label={text.pages}>
      <button type="button" className="btn small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        <ChevronLeft className="lucide" aria-hidden />
        {text.previous}
      </button>
      <span aria-live="polite">{text.page(page + 1, pages)}</span>
      <button
        type="button"
        className="btn small"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {text.next}
        <ChevronRight className="lucide" aria-hidden />
      </button>
    </nav>
  );
}
