import { permalink } from '../../../domain/page/permalink.ts';
import { slugFromHeadline } from '../../../domain/slug.ts';
import { useAppState } from '../../state/AppStateProvider.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** Stands for the slug where the pattern is cut. */
const MARK = 'slug-goes-here';

/** The last part of the page's address; made from the headline until one is typed. */
export function AddressField({ story, settings, onChange }: DetailProps) {
  const words = useWords().details;
  const now = useAppState((state) => state.now);
  const [typed, type] = useTyped(story.slug, (slug) => slug);
  const before = permalink({ ...story, slug: MARK }, settings, now).split(MARK)[0] ?? '/';
  return (
    <TextField
      label={words.webAddress}
      value={typed}
      automatic={slugFromHeadline(story.headline, story.language)}
      before={`${settings.url.replace(/^https?:\/\//, '')}${before}`}
      dir="ltr"
      onChange={(text) => {
        const slug = slugFromHeadline(text, story.language);
        type(text, slug);
        onChange({ slug });
      }}
      onBlur={() => type(story.slug, story.slug)}
    />
  );
}
