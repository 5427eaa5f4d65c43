import { textDirection } from '../../domain/page/text-direction.ts';
import { TextField } from '../ui/Field.tsx';
import { useTyped } from '../ui/use-typed.ts';

interface NamesFieldProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly language?: string;
  readonly onChange: (names: readonly string[]) => void;
}

/** Several names in one line, separated by commas; each once, none empty. */
export function NamesField({ label, names, hint, error, language, onChange }: NamesFieldProps) {
  const [typed, type] = useTyped(names, (value) => value.join(', '));
  return (
    <TextField
      label={label}
      value={typed}
      hint={hint}
      error={error}
      {...(language !== undefined && { lang: language, dir: textDirection(language) })}
      onChange={(text) => {
        const meaning = namesIn(text);
        type(text, meaning);
        onChange(meaning);
      }}
    />
  );
}

function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,،]/u).map((name) => name.trim()))].filter((name) => name !== '');
}
