import { Check, Plus } from 'lucide-react';
import type { Widening, WideningKind } from '../../preload/contract.ts';
import { wideningKinds } from '../../preload/contract-search.ts';
import { useText } from '../i18n/use-text.ts';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { wideningText } from './widening-text.ts';

/** No more than so many names of one kind are told; the others are counted. */
const mostTold = 4;

/** What was searched for besides what is written, kind by kind: each can be switched off and on again. */
export function Widenings({ found: { question, answer } }: { readonly found: Found }) {
  const text = useText(wideningText);
  const { ask } = useSearch.getState();
  const off = wideningKinds.filter((kind) => !question.widen.includes(kind));
  const told = Map.groupBy(answer.widenings, ({ kind }) => kind);
  if (told.size === 0 && off.length === 0) return null;
  const toggle = (kind: WideningKind) =>
    ask({
      widen: wideningKinds.filter((each) => question.widen.includes(each) !== (each === kind)),
    });
  return (
    <div className="row widenings">
      {told.size > 0 && <span className="sec sm">{text.alsoLabel}</span>}
      {wideningKinds.map((kind) => {
        const found = told.get(kind);
        const on = found !== undefined;
        if (!on && !off.includes(kind)) return null;
        const Sign = on ? Check : Plus;
        return (
          <button
            key={kind}
            type="button"
            className="chip toggle"
            aria-pressed={on}
            onClick={() => toggle(kind)}
          >
            <Sign className="lucide" aria-hidden />
            {on ? <Told kind={kind} widenings={found} /> : text.kinds[kind]}
          </button>
        );
      })}
      {told.size > 0 ? (
        <button type="button" className="btn ghost small" onClick={() => ask({ widen: [] })}>
          {text.onlyExact}
        </button>
      ) : (
        off.length === wideningKinds.length && (
          <button type="button" className="btn ghost small" onClick={() => ask({ widen: wideningKinds })}>
            {text.widenAgain}
          </button>
        )
      )}
    </div>
  );
}

function Told({ kind, widenings }: { readonly kind: WideningKind; readonly widenings: readonly Widening[] }) {
  const text = useText(wideningText);
  const said = widenings.map(({ from, to, left }) => {
    const names = to.slice(0, mostTold).join('、');
    const rest = [to.length > mostTold ? text.outOf(to.length) : '', left > 0 ? text.left(left) : ''];
    return text.also[kind](from, names + rest.join(''));
  });
  return <span>{said.join('；')}</span>;
}
