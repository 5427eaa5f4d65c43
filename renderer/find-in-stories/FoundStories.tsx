import { useEffect, useRef } from 'react';
import type { StoryMatch } from '../../domain/find/find-in-story.ts';
import type { Search } from '../../domain/find/find-matches.ts';
import { type Replacement, wordsFor } from '../../domain/find/replacement.ts';
import type { StoryId } from '../../domain/story.ts';
import type { FoundInStories, FoundStory } from '../../ipc/batch-requests.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { isTicked, outOfReach, tick, type Unticked } from './ticked.ts';

interface FoundStoriesProps {
  readonly found: FoundInStories;
  readonly search: Search;
  readonly replacement: Replacement;
  readonly unticked: Unticked;
  readonly open: ReadonlySet<StoryId>;
  readonly onTick: (unticked: Unticked) => void;
}

/** Every match with a tick, grouped by story, and what would become of it. */
export function FoundStories({ found, search, replacement, unticked, open, onTick }: FoundStoriesProps) {
  const { findInStories: words } = useWords();
  const { stories, looked, isCut } = found;
  const count = stories.reduce((sum, { matches }) => sum + matches.length, 0);
  const out = outOfReach(stories, open);
  return (
    <>
      <p className="batch-summary" role="status">
        {count === 0 ? words.nothing(search.query, looked) : words.found(count, stories.length)}
        {isCut && ` · ${words.cut(count)}`}
      </p>
      <ul className="batch-stories" aria-label={words.results}>
        {stories.map((story) => (
          <FoundInStory
            key={story.id}
            story={story}
            isOut={out.has(story.id)}
            isOpen={open.has(story.id)}
            unticked={unticked}
            wordsFor={(match) => wordsFor(match, replacement, search)}
            onTick={(match, isOn) => onTick(tick(unticked, story, match, isOn))}
          />
        ))}
      </ul>
    </>
  );
}

interface FoundInStoryProps {
  readonly story: FoundStory;
  readonly isOut: boolean;
  readonly isOpen: boolean;
  readonly unticked: Unticked;
  readonly wordsFor: (match: StoryMatch) => string;
  readonly onTick: (match: number | 'all', isOn: boolean) => void;
}

function FoundInStory({ story, isOut, isOpen, unticked, wordsFor: becomes, onTick }: FoundInStoryProps) {
  const { findInStories: words } = useWords();
  const { id, headline, slugline, language, publication, heldBy, matches } = story;
  const all = useRef<HTMLInputElement>(null);
  const ticked = matches.filter((_, number) => isTicked(unticked, id, number)).length;
  const isSome = ticked > 0 && ticked < matches.length;
  useEffect(() => {
    if (all.current !== null) all.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <li className={isOut ? 'is-out' : ''}>
      <label className="batch-story">
        <input
          ref={all}
          type="checkbox"
          aria-label={words.chooseStory(headline || words.untitled)}
          checked={!isOut && ticked === matches.length}
          disabled={isOut}
          onChange={(event) => onTick('all', event.currentTarget.checked)}
        />
        <span lang={language} dir="auto">
          {slugline !== '' && <b>{slugline}</b>} {headline || words.untitled}
        </span>
        <small>
          {isOpen && words.isOpen}
          {heldBy !== null && words.isHeld(heldBy)}
          {!isOut && publication === 'live' && words.isLive}
        </small>
      </label>
      <ul>
        {matches.map((match, number) => (
          <li key={`${match.line}:${match.start}`}>
            <label className="batch-match">
              <input
                type="checkbox"
                checked={!isOut && isTicked(unticked, id, number)}
                disabled={isOut}
                onChange={(event) => onTick(number, event.currentTarget.checked)}
              />
              <span lang={language} dir="auto">
                {match.before}
                <del>{match.text}</del>
                {becomes(match) !== '' && <ins>{becomes(match)}</ins>}
                {match.after}
              </span>
              <small>{words.places[match.place]}</small>
            </label>
          </li>
        ))}
      </ul>
    </li>
  );
}
