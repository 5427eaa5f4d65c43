/**
 * Faces that a reader's device has, made as wide and as tall as the theme's, so that no line breaks elsewhere and
 * nothing moves when the theme's faces arrive.
 *
 * Letters' average width in English, ascent and descent in parts of the type size: of other faces from their tables, of
 * the theme's measured beside one of them, in the drawings for text.
 */
interface Metrics {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

const NEWSREADER: Metrics = { width: 0.4057, ascent: 0.735, descent: 0.265 };
const PUBLIC_SANS: Metrics = { width: 0.4632, ascent: 0.95, descent: 0.225 };

interface Fallback {
  readonly family: string;
  /** Names under which systems have it. */
  readonly local: readonly string[];
  readonly width: number;
  readonly like: Metrics;
}

const FALLBACKS: readonly Fallback[] = [
  { family: 'Newsreader Georgia', local: ['Georgia'], width: 0.4458, like: NEWSREADER },
  { family: 'Newsreader Noto', local: ['Noto Serif', 'Droid Serif'], width: 0.481, like: NEWSREADER },
  {
    family: 'Newsreader Times',
    local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    width: 0.4063,
    like: NEWSREADER,
  },
  { family: 'Public Sans Roboto', local: ['Roboto'], width: 0.4448, like: PUBLIC_SANS },
  { family: 'Public Sans Segoe', local: ['Segoe UI'], width: 0.4434, like: PUBLIC_SANS },
  { family: 'Public Sans Helvetica', local: ['Helvetica Neue'], width: 0.45, like: PUBLIC_SANS },
  { family: 'Public Sans Arial', local: ['Arial', 'Liberation Sans', 'Arimo'], width: 0.4458, like: PUBLIC_SANS },
];

/** The theme's bold is this much wider than other bolds, each beside its plain: measured at a headline's size. */
const BOLD = 1.012;

/** Latin only: a fallback for every script would come before the face of that script. */
const LATIN = 'U+0000-02FF,U+1E00-20CF';

export const fallbacksCss: string = FALLBACKS.map(fallbackFaces).join('\n');

/** Families in the order in which they stand in for the face. */
export function standIns(like: 'Newsreader' | 'Public Sans'): string {
  return FALLBACKS.filter(({ family }) => family.startsWith(like))
    .map(({ family }) => `"${family}"`)
    .join();
}

function fallbackFaces({ family, local, width, like }: Fallback): string {
  const plain = like.width / width;
  const face = (weight: string, size: number, names: readonly string[]) =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:${names.map((name) => `local("${name}")`).join()};` +
    `size-adjust:${percent(size)};ascent-override:${percent(like.ascent / size)};` +
    `descent-override:${percent(like.descent / size)};line-gap-override:0%;unicode-range:${LATIN}}`;
  return [
    face('400 500', plain, local),
    face(
      '600 700',
      plain * BOLD,
      local.map((name) => `${name} Bold`),
    ),
  ].join('\n');
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}
