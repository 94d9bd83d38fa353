import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import './references.css';
import { referencesText } from './text.ts';

/** A fact of a document in a `dl`; what is not known is said to be unstated. */
export function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  const text = useText(referencesText);
  return (
    <>
      <dt>{name}</dt>
      <dd>{value ?? <span className="dim">{text.unstated}</span>}</dd>
    </>
  );
}

/** Several values of one fact, a line each. */
export function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
