import { DEMANDING_MOVES } from '../../domain/required-fields.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { RequiredFields } from './RequiredFields.tsx';
import type { SectionProps } from './section.ts';

/** What a story must have before each move that asks for something. */
export function RequiredSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  return DEMANDING_MOVES.map((move) => (
    <section key={move}>
      <h3>{words.required[move]}</h3>
      <RequiredFields
        label={words.required[move]}
        required={typed.requiredFields[move]}
        onChange={(required) => edit({ requiredFields: { ...typed.requiredFields, [move]: required } })}
      />
    </section>
  ));
}
