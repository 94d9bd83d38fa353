import { Bookmark, History, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { KeptSearch } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import './kept.css';
import { useForget, useKept } from './kept-queries.ts';
import { keptText } from './kept-text.ts';
import { questionLabel } from './question-label.ts';
import { useSearch } from './search-store.ts';
import { useDownFromBox } from './use-down-from-box.ts';

/** Saved and recent searches. Arrows move in them, Enter asks again, Delete forgets; ↑ from the first goes to the box. */
export function KeptLists() {
  const text = useText(keptText);
  const { saved, recent } = useKept();
  const lists = useRef<HTMLElement>(null);
  const { mutate: forget } = useForget();
  const lines = () => [...(lists.current?.querySelectorAll<HTMLElement>('.kept-open') ?? [])];
  useDownFromBox(() => lines()[0]?.focus());

  const handleKey = (event: KeyboardEvent): void => {
    const all = lines();
    const here = all.findIndex((line) => line.parentElement?.contains(document.activeElement));
    if (here < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Delete')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && here === 0) useSearch.getState().returnToBox();
    else if (event.key === 'ArrowUp') all[here - 1]?.focus();
    else if (event.key === 'ArrowDown') all[here + 1]?.focus();
    else {
      const gone = [...saved, ...recent][here];
      (all[here + 1] ?? all[here - 1])?.focus();
      if (gone) forget(gone);
    }
  };

  if (saved.length + recent.length === 0) return null;
  return (
    <section className="kept" aria-label={text.list} ref={lists} onKeyDown={handleKey}>
      {[
        { title: text.savedOnes, list: saved, Sign: Bookmark },
        { title: text.recentOnes, list: recent, Sign: History },
      ].map(
        ({ title, list, Sign }) =>
          list.length > 0 && (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {list.map((kept) => (
                  <li key={kept.id} className="kept-line">
                    <button
                      type="button"
                      className="kept-open"
                      onClick={() => useSearch.getState().ask(kept.question)}
                    >
                      <Sign className="lucide" aria-hidden />
                      <KeptName kept={kept} />
                    </button>
                    <button
                      type="button"
                      className="btn ghost small"
                      aria-label={text.forget(kept.name ?? questionLabel(kept.question, text))}
                      onClick={() => forget(kept)}
                    >
                      <X className="lucide" aria-hidden />
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

/** The name one gave it and what it asks, or what it asks alone. */
export function KeptName({ kept: { name, question } }: { readonly kept: KeptSearch }) {
  const text = useText(keptText);
  const asks = questionLabel(question, text);
  return (
    <span>
      {name ?? asks}
      {name !== null && name !== asks && <small>{asks}</small>}
    </span>
  );
}
