import type { Story } from '../story.ts';

const CREDIT = /<cite>([^<]*)<\/cite>/g;
const CHARACTERS = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
] as const;

/** Names that a story brings along, one a text: its places, who wrote it, for whom, and whose pictures. They are right in its own words. */
export function storyNames(
  { dateline, creditLine }: Pick<Story, 'dateline' | 'creditLine'>,
  pictureLines: string,
): readonly string[] {
  const places = dateline?.places.map(({ city }) => city) ?? [];
  const names = [...places, dateline?.source ?? '', creditLine?.text ?? '', ...pictureCredits(pictureLines)];
  return names.filter((name) => name !== '');
}

/**
 * The lines of a canonical body that are pictures and galleries. Asked for again after every key: it looks for the starts
 * of such lines and reads nothing else, and a key outside pictures leaves the answer as it was.
 */
export function pictureLines(body: string): string {
  const lines: string[] = [];
  for (let at = startOfPicture(body, 0); at !== -1; at = startOfPicture(body, at + 1)) {
    const end = body.indexOf('\n', at);
    lines.push(end === -1 ? body.slice(at) : body.slice(at, end));
  }
  return lines.join('\n');
}

function startOfPicture(body: string, from: number): number {
  if (from === 0 && body.startsWith('<figure')) return 0;
  const before = body.indexOf('\n<figure', from);
  return before === -1 ? -1 : before + 1;
}

/** In a picture's line nothing but its credit is a `cite`, and that is plain text. */
function pictureCredits(lines: string): readonly string[] {
  return [...lines.matchAll(CREDIT)].map(([, text = '']) =>
    CHARACTERS.reduce((plain, [escaped, character]) => plain.replaceAll(escaped, character), text),
  );
}
