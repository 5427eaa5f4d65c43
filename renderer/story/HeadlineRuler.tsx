import { useWords } from '../words/WordsProvider.tsx';

/** The rule stands for so many characters, or a quarter more than the limit where that is longer. */
const RULE_LENGTH = 80;

/** The rule under the headline is its meter: a tick at the house's limit, a fill for what is written. It never blocks. */
export function HeadlineRuler({ length, limit }: { readonly length: number; readonly limit: number }) {
  const words = useWords().story;
  const whole = Math.max(RULE_LENGTH, limit * 1.25);
  const percent = (count: number) => `${Math.min(100, (count / whole) * 100)}%`;
  const room = limit - length;
  const text = room > 0 ? words.roomFor(length, room) : room === 0 ? words.exactly(length) : words.over(length, -room);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter element draws its own bar; this one is the rule under the headline.
    <div
      className={`headline-ruler ${room < 0 ? 'is-over' : ''}`}
      role="meter"
      aria-label={words.headlineLength}
      aria-valuenow={length}
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuetext={text}
    >
      <span className="ruler-fill" style={{ width: percent(length) }} />
      <span className="ruler-tick" style={{ left: percent(limit) }} />
      <span className="ruler-words">{text}</span>
      <span className="ruler-limit" style={{ left: percent(limit) }}>
        {limit}
      </span>
    </div>
  );
}
