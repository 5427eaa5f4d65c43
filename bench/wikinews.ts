import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { escapeXmlText } from '../domain/body/write-xml.ts';
import { createStory, type Story, storyIdSchema } from '../domain/story.ts';
import { textFromStory } from '../domain/story-file.ts';
import { storyFileName } from '../electron/library/newsroom-layout.ts';

const FILE = '../shared/data/wikinews/stories.json';
const CATEGORIES = ['National', 'World', 'Business', 'Culture', 'Sport', 'Science'];
const articlesSchema = z.array(z.object({ title: z.string(), date: z.string(), text: z.string() }));

/** Real news (Wikinews, CC BY 2.5), multiplied to `count` stories; each copy has a headline of its own. */
export function wikinewsStories(count: number): readonly Story[] {
  const articles = articlesSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  return Array.from({ length: count }, (_, index) => {
    const article = articles[index % articles.length];
    if (article === undefined) throw new Error('There are no articles.');
    return storyFrom(article, index, Math.floor(index / articles.length));
  });
}

/** Writes the stories as a newsroom's files. */
export function writeNewsroom(root: string, stories: readonly Story[]): void {
  mkdirSync(root, { recursive: true });
  const settings = {
    format: 1,
    name: 'The Bench Courier',
    url: 'https://bench.example',
    timeZone: 'Asia/Karachi',
    sections: CATEGORIES,
  };
  writeFileSync(path.join(root, 'newsroom.json'), JSON.stringify(settings));
  for (const story of stories) {
    const file = path.join(root, storyFileName(story));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, textFromStory(story));
  }
}

/** The paragraphs of a body of plain paragraphs, as text. */
export function paragraphsOf(story: Story): readonly string[] {
  return story.body.split('\n').map((line) => line.slice('<p>'.length, -'</p>'.length));
}

function storyFrom(article: z.infer<typeof articlesSchema>[number], index: number, copy: number): Story {
  const id = storyIdSchema.parse(`${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`);
  const published = new Date(Date.parse(article.date) + copy * 60_000 + index * 1000).toISOString();
  const lines = article.text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    ...createStory(id, 'en', published),
    headline: copy === 0 ? article.title : `${article.title} (${copy})`,
    slug: `story-${index}`,
    categories: [CATEGORIES[index % CATEGORIES.length] ?? 'National'],
    creditLine: { kind: 'desk', text: 'Web Desk', authors: [] },
    body: lines
      .filter((line) => line !== '')
      .map((line) => `<p>${escapeXmlText(line)}</p>`)
      .join('\n'),
    workflow: 'ready',
    publication: { state: 'live', firstPublishedAt: published, updatedAt: published, liveVersion: 1 },
  };
}
