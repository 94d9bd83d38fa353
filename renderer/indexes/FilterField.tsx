import { Search } from 'lucide-react';

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly className?: string;
}

/** Words that narrow a list down. */
export function FilterField({ label, value, onChange, className = '' }: FilterFieldProps) {
  return (
    <label className={`field ${className}`}>
      <Search className="lucide" aria-hidden />
      <span className="vh">{label}</span>
      <input
        type="search"
        value={value}
        placeholder={label}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
