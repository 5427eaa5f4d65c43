import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import type { DueLater } from '../../domain/lists/describe-changes.ts';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { shortName } from './short-name.ts';
import './list-clock.css';

/** As far ahead as an editor looks on one shift. */
const REACH = 600;
const STEP = 15;
const HOUR = 60;
const TICK_EVERY = 120;
const MINUTE_MS = 60_000;

interface ListClockProps {
  readonly now: Instant;
  /** Minutes from now at which the list is looked at. */
  readonly later: number;
  readonly due: readonly DueLater[];
  readonly onLater: (minutes: number) => void;
}

/** Shows the list as it will be at another time: pins and holds end by themselves. Arrows move a quarter of an hour. */
export function ListClock({ now, later, due, onLater }: ListClockProps) {
  const words = useWords().recentPosts;
  const track = useRef<HTMLDivElement>(null);
  const nowMs = msFromInstant(now);
  const timeAt = (minutes: number) => clockTime(instantFromMs(nowMs + minutes * MINUTE_MS));
  const percent = (minutes: number) => `${(minutes / REACH) * 100}%`;
  const set = (minutes: number) => onLater(Math.max(0, Math.min(REACH, minutes)));
  const handleKey = (event: KeyboardEvent) => {
    const next = minutesForKey(event.key, later);
    if (next === null) return;
    event.preventDefault();
    set(next === 0 ? 0 : onQuarter(nowMs, next));
  };
  const handlePointer = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    set(onQuarter(nowMs, ((event.clientX - box.left) / box.width) * REACH));
  };
  const ticks = wholeHours(nowMs);
  const events = due
    .map((one) => ({ ...one, minutes: (msFromInstant(one.at) - nowMs) / MINUTE_MS }))
    .filter(({ minutes }) => minutes <= REACH);
  return (
    <div className="list-clock">
      <div>
        <h2>{words.showAt}</h2>
        <p className="list-clock-time">
          {timeAt(later)} {later > 0 && <small>{words.inTime(Math.floor(later / HOUR), later % HOUR)}</small>}
        </p>
        {later > 0 && (
          <button type="button" className="text-link" onClick={() => onLater(0)}>
            {words.backToNow}
          </button>
        )}
      </div>
      <div
        ref={track}
        className="list-clock-track"
        role="slider"
        tabIndex={0}
        aria-label={words.showAt}
        aria-valuemin={0}
        aria-valuemax={REACH}
        aria-valuenow={later}
        aria-valuetext={later === 0 ? words.now : words.clockValue(timeAt(later))}
        onKeyDown={handleKey}
        onPointerDown={handlePointer}
        onPointerMove={handlePointer}
      >
        {events.map((event, at) => (
          <span
            key={`${event.kind} ${event.key}`}
            className={`list-clock-event ${at === 0 && events.length > 1 ? 'to-left' : ''}`}
            style={{ left: percent(event.minutes) }}
          >
            {clockTime(event.at)}
            <br />
            <i>{words.clockEvents[event.kind](shortName(event.headline, 1))}</i>
          </span>
        ))}
        <span className="list-clock-rail" />
        <span className="list-clock-done" style={{ width: percent(later) }} />
        <span className="list-clock-thumb" style={{ left: percent(later) }} />
        <span className="list-clock-tick is-now">{words.now}</span>
        {ticks.map((at) => (
          <span
            key={at}
            className={`list-clock-tick ${at > REACH - HOUR / 2 ? 'is-end' : ''}`}
            style={{ left: percent(at) }}
          >
            {timeAt(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Every second hour on the clock within reach, in minutes from now; none so near that its words would meet `Now`. */
function wholeHours(nowMs: number): readonly number[] {
  const now = new Date(nowMs);
  const ticks = [];
  for (let at = TICK_EVERY - ((now.getHours() * HOUR + now.getMinutes()) % TICK_EVERY); at <= REACH; at += TICK_EVERY) {
    if (at >= HOUR / 2) ticks.push(at);
  }
  return ticks;
}

/** The minutes from now that make a quarter on the clock, nearest to those given; before the first quarter, now. */
function onQuarter(nowMs: number, minutes: number): number {
  const past = new Date(nowMs).getMinutes() % STEP;
  return Math.max(0, Math.round((minutes + past) / STEP) * STEP - past);
}

function minutesForKey(key: string, later: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return later + STEP;
    case 'ArrowLeft':
    case 'ArrowDown':
      return later - STEP;
    case 'PageUp':
      return later + HOUR;
    case 'PageDown':
      return later - HOUR;
    case 'Home':
      return 0;
    case 'End':
      return REACH;
    default:
      return null;
  }
}
