/** A real newsroom folder, a real site folder and a press between them, for tests. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EMPTY_LIST } from '../../../domain/lists/recent-posts.ts';
import { NOW, sampleId, sampleSettings, sampleStory } from '../../../domain/page/testing/samples.ts';
import type { Story } from '../../../domain/story.ts';
import { textFromStory } from '../../../domain/story-file.ts';
import { fileOf, storyFileName } from '../../library/newsroom-layout.ts';
import { historyFolder } from '../../library/version-files.ts';
import { type PreparedSite, type PublishInput, prepareSite } from '../prepare-site.ts';
import type { PressReport } from '../press.ts';
import { publishSite } from '../publish-site.ts';

export class PressRoom {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dateline-press-'));
  readonly root = path.join(this.folder, 'newsroom');
  readonly out = path.join(this.folder, 'site');

  constructor() {
    mkdirSync(path.join(this.root, 'stories'), { recursive: true });
  }

  /** Puts the settings where the command line reads them. */
  putSettings(): void {
    writeFileSync(path.join(this.root, 'newsroom.json'), JSON.stringify(sampleSettings()));
  }

  /** Puts a story's file into the newsroom, in place of an earlier text of it. */
  put(story: Story): void {
    const file = this.fileOf(story);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, textFromStory(story));
  }

  /** Puts a text of the story into its history. */
  keep(story: Story, key: string): void {
    const folder = fileOf(this.root, historyFolder(story.id));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${key}.json.gz`), gzipSync(textFromStory(story)));
  }

  take(story: Story): void {
    rmSync(this.fileOf(story));
  }

  fileOf(story: Story): string {
    return fileOf(this.root, storyFileName({ ...story, slug: '', headline: 'a story' }));
  }

  input(changes: Partial<PublishInput> = {}): PublishInput {
    return {
      root: this.root,
      out: this.out,
      settings: sampleSettings(),
      list: EMPTY_LIST,
      now: NOW,
      program: 'Dateline 0',
      cacheFolder: path.join(this.folder, 'cache'),
      readFont: () => null,
      siteThread: null,
      ...changes,
    };
  }

  async prepare(changes: Partial<PublishInput> = {}): Promise<PreparedSite> {
    const prepared = await prepareSite(this.input(changes));
    if (prepared === null) throw new Error('cancelled');
    return prepared;
  }

  async press(changes: Partial<PublishInput> = {}): Promise<PressReport> {
    const result = await publishSite(await this.prepare(changes));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  }

  /** Every file of a folder but the press's own, with its text. */
  site(folder = this.out): ReadonlyMap<string, string> {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((name) => !name.startsWith('.dateline/'))
      .sort();
    return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
  }

  page(file: string): string {
    return readFileSync(path.join(this.out, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.out, file)), { recursive: true });
    writeFileSync(path.join(this.out, file), text);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A live story whose texts all name its number. */
export function liveStory(index: number, changes: Partial<Story> = {}): Story {
  const at = new Date(Date.parse(NOW) - index * 3_600_000).toISOString();
  return sampleStory({
    id: sampleId(index),
    headline: `Headline ${index}`,
    slug: `story-${index}`,
    body: `<p>The text of number ${index} of them all.</p>`,
    createdAt: at,
    publication: { state: 'live', firstPublishedAt: at, updatedAt: at, liveVersion: 1 },
    ...changes,
  });
}
