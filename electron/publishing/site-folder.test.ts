import { expect, it } from 'vitest';
import { SiteFolder } from './site-folder.ts';

const folder = new SiteFolder('/srv/site');

it.each(['index.html', 'a/index.html', 'جھیل/index.html', '..a/.b', 'a/...'])('%s is in the site’s folder', (file) => {
  expect(folder.pathOf(file)).toBe(`/srv/site/${file}`);
});

it.each(['..', '../a', 'a/../../b', 'a/..', '.', '', '/etc/../..'])('%j is not', (file) => {
  expect(() => folder.pathOf(file)).toThrow('outside the site');
});
