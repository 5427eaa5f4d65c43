import { changeWireWords, SHIPPED_WIRE_WORDS, WIRE_WORD_LISTS } from '../../domain/wire/wire-words.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import { ShippedNames } from './ShippedNames.tsx';
import type { SectionProps } from './section.ts';
import { wireWordsTrouble } from './settings-trouble.ts';

/** The words by which wire copy is read: the newsroom's own, and which of those that come along. */
export function WireWordsSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const { wireWords } = typed;
  const trouble = wireWordsTrouble(words, typed);
  return (
    <>
      <p className="field-hint">{words.wireWordsHint}</p>
      <div className="settings-grid">
        {WIRE_WORD_LISTS.map((list) => (
          <NamesField
            key={list}
            label={words.wireWordLists[list].name}
            hint={words.wireWordLists[list].hint}
            error={list === 'timeZones' ? trouble.timeZones : undefined}
            names={wireWords.own[list] ?? []}
            onChange={(own) => edit({ wireWords: changeWireWords(wireWords, 'own', [list, own]) })}
          />
        ))}
      </div>
      <ShippedNames
        hint={words.shippedWireWordsHint}
        findLabel={words.findWireWord}
        lists={WIRE_WORD_LISTS.map((list) => ({
          kind: list,
          label: words.wireWordLists[list].name,
          names: SHIPPED_WIRE_WORDS[list].map((name) => ({ name })),
          without: wireWords.without[list] ?? [],
        }))}
        onChange={(list, without) => edit({ wireWords: changeWireWords(wireWords, 'without', [list, without]) })}
      />
    </>
  );
}
