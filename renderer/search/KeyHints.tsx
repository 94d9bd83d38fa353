import { useText } from '../i18n/use-text.ts';
import { searchText } from './text.ts';

/** The keys of the results, in a bar below them. */
export function KeyHints() {
  const text = useText(searchText);
  return (
    <ul className="keys" aria-label={text.keysLabel}>
      {text.keys.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  );
}
