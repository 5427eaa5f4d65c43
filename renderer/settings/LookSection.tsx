import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import type { SectionProps } from './section.ts';

/** What a picker shows while the theme's own colour stands: `palette-css.ts`. */
const THEME = { accent: '#9a1b1e', paper: '#ffffff' } as const;

/** The newsroom's own look of its site: logo and colours. */
export function LookSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const { choosePicture } = useCommands();
  const { look } = typed;
  const { logo } = look;
  const onChange = (changed: typeof look) => edit({ look: changed });
  const choose = () => choosePicture(({ src, width, height }) => onChange({ ...look, logo: { src, width, height } }));
  return (
    <>
      <fieldset className="field look-logo">
        <legend>{words.logo}</legend>
        {logo !== null && (
          <img
            src={`app://media/${logo.src.slice('media:'.length)}`}
            width={logo.width}
            height={logo.height}
            alt={words.logo}
          />
        )}
        <div className="look-buttons">
          <Button small onPress={() => void choose()}>
            {words.chooseLogo}
          </Button>
          {logo !== null && (
            <Button small kind="ghost" onPress={() => onChange({ ...look, logo: null })}>
              {words.removeLogo}
            </Button>
          )}
        </div>
        <p className="field-hint">{words.logoHint}</p>
      </fieldset>
      <div className="field-pair">
        <ColourField
          label={words.accent}
          hint={words.accentHint}
          value={look.accent}
          theme={THEME.accent}
          onChange={(accent) => onChange({ ...look, accent })}
        />
        <ColourField
          label={words.paper}
          hint={words.paperHint}
          value={look.paper}
          theme={THEME.paper}
          onChange={(paper) => onChange({ ...look, paper })}
        />
      </div>
      <p className="field-hint">{words.lookHint}</p>
    </>
  );
}

interface ColourFieldProps {
  readonly label: string;
  readonly hint: string;
  /** `#rrggbb`; empty: the theme's. */
  readonly value: string;
  readonly theme: string;
  readonly onChange: (value: string) => void;
}

function ColourField({ label, hint, value, theme, onChange }: ColourFieldProps) {
  const words = useWords().settings;
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <div className="look-buttons">
          <input
            id={id}
            type="color"
            aria-describedby={describedBy}
            value={value === '' ? theme : value}
            onChange={(event) => onChange(event.target.value)}
          />
          {value !== '' && (
            <Button small kind="ghost" label={words.themesOwn(label)} onPress={() => onChange('')}>
              {words.themeColour}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
