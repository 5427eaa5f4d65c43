/** A newsroom with one story of each sort that a site shows in its own way. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { sampleId, sampleStory } from '../domain/page/testing/samples.ts';
import type { Story } from '../domain/story.ts';
import { textFromStory } from '../domain/story-file.ts';
import { storyFileName } from '../electron/library/newsroom-layout.ts';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'electron', 'runtime', 'dateline.js');
const NOW = '2026-09-15T09:02:00.000Z';

/** Beside a long headline, one of a single short word; names that a narrow page has to break. */
const HEADLINES = [
  'Canal board opens the upper gates a week early',
  'Night bus to the salt villages starts on Friday',
  'Floods',
  'Schools in Upper Kachho to teach the making of reed boats from the coming term',
  'Interdepartmental telecommunications infrastructure rehabilitation programme',
  'Fishers’ union and ferry office agree on the price of ice',
  'Two held after the theft of nine outboard engines',
  'Museum shows the first map of the lake',
];

/** Puts settings and stories into the newsroom's folder. */
export async function putNewsroomWithSite(newsroomFolder: string, settings: object = {}): Promise<void> {
  const file = path.join(newsroomFolder, 'newsroom.json');
  const own = {
    tagline: 'News of the lake and its villages',
    timeZone: 'Asia/Karachi',
    cookieNotice: 'This website uses cookies.',
    sections: ['National', 'Business', 'Sport', 'Lakes', 'Opinion'],
  };
  const old: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(Object.assign({}, old, own, settings)));
  for (const story of stories(await putPicture(newsroomFolder))) await putStory(newsroomFolder, story);
}

/** Puts a story's file into the newsroom. */
export async function putStory(newsroomFolder: string, story: Story): Promise<void> {
  const file = path.join(newsroomFolder, storyFileName(story));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, textFromStory(story));
}

/** Publishes by the command line and gives the site's folder. */
export async function publishNewsroom(newsroomFolder: string): Promise<string> {
  const out = path.join(newsroomFolder, 'public');
  const options = ['publish', '--newsroom', newsroomFolder, '--out', out, '--now', NOW];
  await promisify(execFile)(process.execPath, [COMMAND_LINE, ...options]);
  return out;
}

function stories(picture: string): readonly Story[] {
  const figure = `<figure><img src="${picture}" alt="A reed boat at the jetty." width="1600" height="900" /><figcaption>The <em>Naali</em> nears the jetty at Sanober. <cite>Faraz Qureshi</cite></figcaption></figure>`;
  const plain = sampleStory();
  const pictured = plain.body.replace(/<figure>.*?<\/figure>/, figure);
  const notices = [
    { kind: 'correction', notice: 'A crossing costs Rs40, not Rs400.', at: NOW },
    { kind: 'clarification', notice: 'The boats are of reed; their frames are of mulberry.', at: NOW },
  ] as const;
  return [
    sampleStory({ body: pictured }),
    live(2, 'Fares on the lake stay as they are', { body: pictured, slug: 'fares', corrections: notices }),
    live(3, 'جھیل پر نو سال بعد کشتیاں پھر چلنے لگیں', {
      language: 'ur',
      slug: 'jheel',
      body: `<p>سنوبر جھیل پر منگل کو نو سال بعد پہلی کشتیاں چلیں اور 214 مسافر پار گئے۔</p>\n<h2>سستا راستہ</h2>\n<blockquote><p>”میرے والد نے آخری ٹکٹ بیچا تھا۔“</p><footer>ادریس ملکانی</footer></blockquote>\n<ul><li>کرایہ 40 روپے</li><li>بچے مفت</li></ul>`,
    }),
    live(4, 'Withdrawn', {
      slug: 'engines-found',
      corrections: [{ kind: 'withdrawn', notice: 'The report named the wrong village.', at: NOW }],
      publication: { state: 'killed', firstPublishedAt: NOW, killedAt: NOW },
    }),
    live(5, 'The jetty has moved', { slug: 'jetty-today', formerSlugs: ['jetty'] }),
    ...HEADLINES.map((headline, index) => live(index + 10, headline, { slug: `more-${index}` })),
    // Enough for a second page of its category.
    ...Array.from({ length: 30 }, (_, index) => live(index + 30, `Notice ${index + 1} of the water office`, {})),
  ];
}

function live(index: number, headline: string, changes: Partial<Story>): Story {
  const at = new Date(Date.parse(NOW) - index * 5 * 3_600_000).toISOString();
  return sampleStory({
    id: sampleId(index),
    headline,
    slug: `story-${index}`,
    body: `<p>The water office at Sanober gave notice of it on Tuesday, and asked the villages on the eastern shore to wait.</p>`,
    createdAt: at,
    publication: { state: 'live', firstPublishedAt: at, updatedAt: at, liveVersion: 1 },
    ...changes,
  });
}

/** A drawn picture in the newsroom's media folder. */
async function putPicture(newsroomFolder: string): Promise<string> {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><defs><linearGradient id="a" x2="0" y2="1"><stop stop-color="#f2c9a1"/><stop offset="1" stop-color="#27556c"/></linearGradient></defs><rect width="1600" height="900" fill="url(#a)"/><path d="M500 640q300 90 600 0l-70 110H570z" fill="#3b2a1c"/><path d="M800 640V300l190 260z" fill="#e8dcc5"/></svg>';
  return putMedia(newsroomFolder, await sharp(Buffer.from(drawing)).jpeg().toBuffer(), 'jpg');
}

/** Puts a picture's file into the newsroom's media folder and gives its address in stories and settings. */
export async function putMedia(newsroomFolder: string, bytes: Buffer, kind: 'jpg' | 'png'): Promise<string> {
  const name = `${createHash('sha256').update(bytes).digest('hex')}.${kind}`;
  const folder = path.join(newsroomFolder, 'media', name.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), bytes);
  return `media:${name}`;
}
