import { type HTMLAttributes, type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value; shown in place of the hint. */
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (ids: FieldIds) => ReactNode;
}

interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** A label over a control, and a line under it. */
export function Field({ label, hint, error, className = '', children }: FieldProps) {
  const id = useId();
  const line = error ?? hint;
  return (
    <div className={`field ${className} ${error === undefined ? '' : 'has-error'}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: line === undefined ? undefined : `${id}-hint`, invalid: error !== undefined })}
      {line !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {line}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What stands here by itself while nothing is typed; shown dashed. */
  readonly automatic?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly type?: 'text' | 'url' | 'number' | 'datetime-local' | 'date';
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoFocus?: boolean;
  /** It stays as it is for now: something goes on with it. */
  readonly readOnly?: boolean;
  /** What the text could become; the browser shows them as one types. */
  readonly suggestions?: readonly string[];
  /** Fixed text before the value (`example.org/`). */
  readonly before?: string;
  readonly className?: string;
}

/** A line or a box of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, error, automatic, multiline = false, before, className = '' } = props;
  const isAutomatic = automatic !== undefined && value === '';
  return (
    <Field label={label} hint={hint} error={error} className={`${className} ${isAutomatic ? 'is-automatic' : ''}`}>
      {({ id, describedBy, invalid }) => {
        const common = {
          id,
          value,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          placeholder: automatic ?? props.placeholder,
          lang: props.lang,
          dir: props.dir,
          spellCheck: false,
          autoFocus: props.autoFocus,
          readOnly: props.readOnly,
          onBlur: props.onBlur,
        };
        if (multiline) {
          return <textarea {...common} rows={2} onChange={(event) => props.onChange(event.target.value)} />;
        }
        const input = (
          <input
            {...common}
            type={props.type ?? 'text'}
            list={props.suggestions === undefined ? undefined : `${id}-list`}
            inputMode={props.inputMode}
            onChange={(event) => props.onChange(event.target.value)}
          />
        );
        if (props.suggestions !== undefined) {
          return (
            <>
              {input}
              <datalist id={`${id}-list`}>
                {props.suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            </>
          );
        }
        if (before === undefined) return input;
        return (
          <span className="field-box">
            <span>{before}</span>
            {input}
          </span>
        );
      }}
    </Field>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** One of several values; the system's own list, which every hand and screen reader knows. */
export function SelectField({ label, value, choices, hint, onChange }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select id={id} value={value} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
