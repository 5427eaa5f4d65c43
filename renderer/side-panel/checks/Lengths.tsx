import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { count } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { TextReport } from '../../workers/text-report.ts';
import type { CardLines } from './CardMeasure.tsx';

/** A card’s headline has room for so many lines. */
const CARD_LINES = 2;

interface LengthsProps {
  readonly report: TextReport;
  /** Null before they are measured. */
  readonly cardLines: CardLines | null;
}

/** How long the parts of the story are against the newsroom's norms, and the measures of its text. */
export function Lengths({ report, cardLines }: LengthsProps) {
  const { checks: words, settings } = useWords();
  const columnWidth = useNewsroomSettings()?.norms.columnWidth ?? 0;
  const { meters, counts } = report;
  return (
    <section className="lengths" aria-label={words.lengths}>
      <h2 className="side-title">{words.lengths}</h2>
      <dl>
        {meters.map(({ field, length, warn }) => (
          <div key={field} className={length > warn ? 'is-over' : ''}>
            <dt>{settings.norms[field]}</dt>
            <dd>{words.lengthOf(count(length), count(warn), length > warn)}</dd>
          </div>
        ))}
        {cardLines !== null && (
          <div className={Math.max(cardLines.phone, cardLines.desktop) > CARD_LINES ? 'is-over' : ''}>
            <dt>{words.cardHeadline}</dt>
            <dd>{words.cardLines(cardLines.phone, cardLines.desktop, CARD_LINES)}</dd>
          </div>
        )}
        {(
          [
            [words.wordCount, count(counts.words)],
            [
              words.characters,
              words.charactersWithout(count(counts.characters.withSpaces), count(counts.characters.withoutSpaces)),
            ],
            [words.readingTime, words.minutes(count(counts.readingMinutes))],
            [words.linesAt(count(columnWidth)), count(counts.lines)],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
