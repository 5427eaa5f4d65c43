import { useWords } from '../words/WordsProvider.tsx';
import { NumberField } from './NumberField.tsx';
import type { SectionProps } from './section.ts';
import { countsTrouble, type NormField } from './settings-trouble.ts';

const LENGTHS = ['headline', 'seoTitle', 'slugline', 'excerpt', 'seoDescription'] as const;
const MEASURES = ['columnWidth', 'wordsPerMinute'] as const;

/** The norms that lengths are measured against. */
export function CountsSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const trouble = countsTrouble(words, typed);
  const { norms, headlineLimit } = typed;
  const field = (each: NormField) => (
    <NumberField
      key={each}
      label={words.norms[each]}
      value={each === 'headline' ? headlineLimit : norms[each]}
      hint={words.normHints[each]}
      error={trouble[each]}
      onChange={(value) =>
        edit(each === 'headline' ? { headlineLimit: value } : { norms: { ...norms, [each]: value } })
      }
    />
  );
  return (
    <>
      <p className="field-hint">{words.normsHint}</p>
      <div className="settings-grid">{LENGTHS.map(field)}</div>
      <h3>{words.measures}</h3>
      <div className="settings-grid">{MEASURES.map(field)}</div>
    </>
  );
}
