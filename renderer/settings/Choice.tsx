import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few words, as a row; arrows move in it. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const names = Object.keys(options).filter((name): name is T => name in options);
  const choose = (chosen: string) => {
    const name = names.find((each) => each === chosen);
    if (name !== undefined) onChange(name);
  };
  return (
    <RadioGroup className="choice" value={value} onChange={choose} orientation="horizontal">
      <Label>{label}</Label>
      <div className="seg">
        {names.map((name) => (
          <Radio key={name} value={name}>
            {options[name]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
