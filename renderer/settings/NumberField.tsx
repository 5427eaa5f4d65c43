import { TextField } from '../ui/Field.tsx';
import { useTyped } from '../ui/use-typed.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is no number yet changes nothing. */
export function NumberField({ label, value, hint, error, onChange }: NumberFieldProps) {
  const [typed, type] = useTyped(value, String);
  return (
    <TextField
      label={label}
      value={typed}
      hint={hint}
      error={error}
      inputMode="numeric"
      onChange={(text) => {
        const number = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : value;
        type(text, number);
        onChange(number);
      }}
    />
  );
}
