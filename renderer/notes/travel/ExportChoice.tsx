import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { NoteFormat } from '../../../preload/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Scope } from './scopes.ts';
import { travelText } from './text.ts';

/** What a clerk needs most often stands first. */
const formats: readonly NoteFormat[] = ['json-ld', 'word', 'csv', 'html', 'markdown'];

interface ExportChoiceProps {
  readonly scopes: readonly Scope[];
  readonly onChoose: (format: NoteFormat, scope: Scope) => void;
}

/** Which notes, if there is a choice, and in which form. */
export function ExportChoice({ scopes, onChoose }: ExportChoiceProps) {
  const text = useText(travelText);
  const [chosen, setChosen] = useState<string>();
  const scope = scopes.find(({ name }) => name === chosen) ?? scopes[0];
  if (scope === undefined) return null;
  return (
    <div className="export-choice">
      {scopes.length > 1 && (
        <RadioGroup className="choice" value={scope.name} onChange={setChosen} orientation="horizontal">
          <Label>{text.which}</Label>
          <div className="seg">
            {scopes.map(({ name, count }) => (
              <Radio key={name} value={name}>
                {text.scopes[name](count)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      )}
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" className="export-format" onClick={() => onChoose(format, scope)}>
              {text.formats[format].name}
              <small>{text.formats[format].use}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
