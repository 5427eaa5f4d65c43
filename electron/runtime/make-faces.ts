/**
 * Cuts the theme's faces out of their packages: `node --import tsx electron/runtime/make-faces.ts`. To be run when
 * `assets/theme/fonts.ts`, a package of faces or the cutter changes; a test cuts each again and compares the bytes.
 */
/// <reference path="./subset-font.d.ts" />
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import subsetFont, { type AxisRange } from 'subset-font';
import { codePoints, THEME_FONTS, type ThemeFont } from '../../assets/theme/fonts.ts';
import { projectFolder } from './build-targets.js';

/** Where the faces lie, and their licences beside them. */
export const FACES_FOLDER = path.join(projectFolder, 'assets', 'theme', 'faces');

/** What a package has, and what stays of it. */
interface Source {
  /** `<package>/<file>` under `@fontsource-variable`, with `LETTERS` for the name of the letters. */
  readonly file: string;
  readonly letters: Readonly<Partial<Record<ThemeFont['letters'], string>>>;
  readonly axes: Readonly<Record<string, AxisRange>>;
  /** Features that the theme uses; absent: all, without which letters that join would not. */
  readonly features?: readonly string[];
}

const LATIN = { english: 'latin', latin: 'latin', 'latin-extended': 'latin-ext' } as const;
const ARABIC = { arabic: 'arabic', 'arabic-extended': 'arabic' } as const;
const WEIGHTS = { min: 400, max: 700 };
/** Below 18 px the drawings for small sizes would save a tenth of a stroke and cost a quarter of the file. */
const SIZES = { min: 18, max: 72 };
const TEXT_FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rvrn'];

const SOURCES: Readonly<Record<string, Source>> = {
  'Newsreader normal': {
    file: 'newsreader/newsreader-LETTERS-opsz-normal.woff2',
    letters: LATIN,
    axes: { wght: WEIGHTS, opsz: SIZES },
    features: TEXT_FEATURES,
  },
  'Newsreader italic': {
    file: 'newsreader/newsreader-LETTERS-opsz-italic.woff2',
    letters: LATIN,
    axes: { wght: WEIGHTS, opsz: SIZES },
    features: TEXT_FEATURES,
  },
  'Public Sans normal': {
    file: 'public-sans/public-sans-LETTERS-wght-normal.woff2',
    letters: LATIN,
    axes: { wght: WEIGHTS },
    // Figures of one width stand in tables.
    features: [...TEXT_FEATURES, 'tnum'],
  },
  'Noto Nastaliq Urdu normal': {
    file: 'noto-nastaliq-urdu/noto-nastaliq-urdu-LETTERS-wght-normal.woff2',
    letters: ARABIC,
    axes: { wght: WEIGHTS },
  },
  'Noto Naskh Arabic normal': {
    file: 'noto-naskh-arabic/noto-naskh-arabic-LETTERS-wght-normal.woff2',
    letters: ARABIC,
    axes: { wght: WEIGHTS },
  },
};

/** Copyright, licence and its address: the licence asks that they go where the face goes. */
const LICENCE_NAMES = [0, 13, 14];

const packages = createRequire(import.meta.url);

/** The bytes of one of the theme's faces, the same on every machine: the cutter is WebAssembly of one version. */
export async function makeFace(font: ThemeFont): Promise<Uint8Array> {
  const source = SOURCES[`${font.family} ${font.style}`];
  const letters = source?.letters[font.letters];
  if (source === undefined || letters === undefined) throw new Error(`${font.file} is cut from no package.`);
  const [folder = '', file = ''] = source.file.replace('LETTERS', letters).split('/');
  const whole = readFileSync(packages.resolve(`@fontsource-variable/${folder}/files/${file}`));
  return subsetFont(whole, textOf(font), {
    targetFormat: 'woff2',
    variationAxes: source.axes,
    preserveNameIds: LICENCE_NAMES,
    ...(source.features === undefined ? {} : { keepFeatures: source.features }),
  });
}

/** Every letter of the face. */
function textOf({ unicodeRange }: ThemeFont): string {
  return codePoints(unicodeRange)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const font of THEME_FONTS) writeFileSync(path.join(FACES_FOLDER, font.file), await makeFace(font));
}
