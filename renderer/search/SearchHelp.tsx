import { useText } from '../i18n/use-text.ts';
import { searchText } from './text.ts';

/** What can be typed, shown while nothing is. */
export function SearchHelp() {
  const text = useText(searchText);
  return (
    <div className="wrap scroll blank">
      <div className="msg">
        <h1>{text.emptyTitle}</h1>
        <p className="sec">{text.emptyAdvice}</p>
      </div>
      <dl className="search-examples">
        {text.examples.map(({ kind, example, gives }) => (
          <div key={kind}>
            <dt className="sec">{kind}</dt>
            <dd>
              <b>{example}</b>
            </dd>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
