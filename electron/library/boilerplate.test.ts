import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { storyFromText } from '../../domain/story-file.ts';
import { listBoilerplate, saveSnippet, saveTemplate } from './boilerplate.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

it('a newsroom begins with the program’s own, without a folder for them', async () => {
  const { newsroom } = await openTestNewsroom();

  const { templates, snippets, broken } = await listBoilerplate(newsroom);

  expect(templates.map(({ name }) => name)).toEqual([
    'News story',
    'Brief',
    'Interview',
    'Live blog entry',
    'Obituary',
  ]);
  expect(snippets.length).toBeGreaterThan(3);
  expect(broken).toEqual([]);
});

it('a story becomes a template: a plain story file, without what belongs to the story alone', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const fields = { headline: 'Tides this week', body: '<p>High water at [TK time].</p>', categories: ['Harbour'] };
  const { story } = succeed(
    await createStory(newsroom, { ...fields, slug: 'tides', embargoedUntil: '2027-01-01T00:00:00.000Z' }),
  );

  succeed(await saveTemplate(newsroom, { name: 'Tides', from: story.id, replace: false }));

  const file = storyFromText(await readFile(path.join(root, 'templates', 'Tides.json'), 'utf8'));
  expect(succeed(file)).toMatchObject({ ...fields, slug: '', embargoedUntil: null });
  expect(succeed(file).id).not.toBe(story.id);
  const { templates } = await listBoilerplate(newsroom);
  expect(templates.at(-1)).toMatchObject({ name: 'Tides', isOwn: true, fields });
  expect(newsroom.index.files()).toHaveLength(1);
});

it('a snippet is cleaned on the way in and out, and an earlier one is replaced only when that is meant', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const snippet = {
    name: 'Help line',
    body: '<p onclick="x()">Call <b>1122</b>.</p><script>1</script>',
    replace: false,
  };

  succeed(await saveSnippet(newsroom, snippet));

  expect(await readFile(path.join(root, 'snippets', 'Help line.html'), 'utf8')).toBe(
    '<p>Call <strong>1122</strong>.</p>\n',
  );
  expect(await saveSnippet(newsroom, snippet)).toEqual({ ok: false, failure: { kind: 'taken' } });
  expect(await saveSnippet(newsroom, { ...snippet, body: '<p>Call 15.</p>', replace: true })).toMatchObject({
    ok: true,
  });
  expect(await saveSnippet(newsroom, { ...snippet, body: '<p> </p>' })).toMatchObject({ failure: { kind: 'empty' } });
  expect((await listBoilerplate(newsroom)).snippets.at(-1)).toEqual({
    name: 'Help line',
    isOwn: true,
    body: '<p>Call 15.</p>',
  });
});

it('files that can’t be used are named with the reason, and links are not followed', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await mkdir(path.join(root, 'templates'));
  await mkdir(path.join(root, 'snippets'));
  await writeFile(path.join(root, 'templates', 'Broken.json'), '{');
  await writeFile(path.join(root, 'snippets', 'Latin.html'), Buffer.from([0xe9]));
  await writeFile(path.join(root, 'snippets', 'notes.txt'), 'Ours');
  await symlink('/etc/hostname', path.join(root, 'snippets', 'Link.html'));

  const { broken } = await listBoilerplate(newsroom);

  expect(broken.map(({ file }) => file)).toEqual([
    'templates/Broken.json',
    'snippets/Latin.html',
    'snippets/Link.html',
  ]);
});
