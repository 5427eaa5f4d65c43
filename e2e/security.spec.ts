/** Electron's security checklist and the advisories of other editors, tried from inside the page (numbers are the checklist's). */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('the page has no Node, no Electron object and only the named capabilities (2, 20)', async ({ desk }) => {
  const found = await desk.page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
    capabilities: Object.keys(Reflect.get(globalThis, 'desktop')).filter((name) => !/^[a-z-]+:[a-z-]+$/.test(name)),
  }));
  expect(found).toEqual({ globals: [], capabilities: ['on'] });
});

test('every answer of the app’s scheme carries a policy, and none leads out of its folder (7, 18)', async ({
  desk,
  problems,
}) => {
  problems.expect(/Refused to connect|404/);
  const answers = await desk.page.evaluate(async () => {
    const ask = async (address: string) => {
      const answer = await fetch(address).catch(() => null);
      return answer === null
        ? 'refused'
        : [answer.status, answer.headers.get('content-security-policy') ?? ''].join(' ');
    };
    const out = [
      '/../package.json',
      '/%2e%2e%2fpackage.json',
      '/..%5cpackage.json',
      '/%252e%252e/package.json',
      '//etc/passwd',
      '/etc/passwd',
      '/%00',
      '/fonts/../../package.json',
      '/fonts/newsreader/../../package.json',
    ];
    return { own: await ask('/'), out: await Promise.all(out.map(ask)), file: await ask('file:///etc/passwd') };
  });

  expect(answers.own).toMatch(/^200 default-src 'none'/);
  expect(answers.own).not.toContain('unsafe-');
  for (const answer of answers.out) expect(answer).toMatch(/^(404|refused)/);
  expect(answers.file).toBe('refused');
});

test('inline code and remote things do not run or load (1, 7)', async ({ desk, problems }) => {
  problems.expect(/Content Security Policy|Trusted|ERR_|violates/);
  const ran = await desk.page.evaluate(async () => {
    const marks: string[] = [];
    Reflect.set(globalThis, 'mark', (what: string) => marks.push(what));
    const script = document.createElement('script');
    try {
      script.textContent = 'mark("inline")';
      document.body.append(script);
    } catch {
      // Trusted Types refuse even the assignment.
    }
    const image = document.createElement('img');
    try {
      image.setAttribute('onerror', 'mark("handler")');
    } catch {
      // As above.
    }
    image.src = 'https://evil.example/a.png';
    document.body.append(image);
    const loaded = await new Promise((resolve) => {
      image.addEventListener('error', () => resolve(false));
      image.addEventListener('load', () => resolve(true));
    });
    return { marks, loaded };
  });

  expect(ran).toEqual({ marks: [], loaded: false });
});

test('nothing navigates, no window opens, and only safe links reach the system (13–15)', async ({
  desk,
  outside,
  problems,
}) => {
  problems.expect(/Not allowed to load local resource/);
  await desk.page.evaluate(() => {
    window.open('https://evil.example/');
    window.open('file:///etc/passwd');
    const link = document.createElement('a');
    link.href = 'https://news.example/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    location.href = 'https://evil.example/moved';
  });

  await expect.poll(() => outside.openedLinks()).toContain('https://news.example/');
  const windows = await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  expect(desk.page.url()).toBe('app://dateline/');
  expect(await outside.openedLinks()).not.toContain('file:///etc/passwd');
});

test('every permission is refused but the two in the table (5)', async ({ desk }) => {
  const states = await desk.page.evaluate(async () => {
    const state = async (name: string) => {
      const descriptor: unknown = { name };
      const status = await navigator.permissions.query(descriptor as PermissionDescriptor).catch(() => null);
      return status?.state ?? 'unknown';
    };
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(state));
  });

  expect(states).not.toContain('granted');
});

test('a hostile story file shows its words and runs nothing', async ({ openDesk, newsroomFolder }) => {
  const hostile = {
    standard: { name: 'ninjs', version: '3.1', schema: 'urn:dateline:ninjs:1' },
    uri: 'urn:uuid:7d1f6a2e-1111-4222-8333-444455556666',
    type: 'text',
    version: '1',
    firstCreated: '2026-11-24T05:00:00.000Z',
    versionCreated: '2026-11-24T05:00:00.000Z',
    pubStatus: 'withheld',
    urgency: 4,
    language: 'en-GB',
    headlines: [{ role: 'main', value: '<img src=x onerror="globalThis.owned=1">Owned headline' }],
    slugline: '<script>globalThis.owned=1</script>',
    by: '<svg onload=globalThis.owned=1>',
    bodies: [
      {
        role: 'main',
        contentType: 'application/xhtml+xml',
        value:
          '<p onclick="globalThis.owned=1">Plain <a href="javascript:globalThis.owned=1">words</a></p><script>globalThis.owned=1</script><iframe src="https://evil.example"></iframe><img src="https://evil.example/a.png">',
      },
    ],
    desk: { format: 1, workflow: 'draft', publication: { state: 'never' } },
  };
  await writeFile(path.join(newsroomFolder, 'stories', 'hostile.json'), JSON.stringify(hostile));

  const desk = await openDesk();
  const page = new DeskPage(desk.page);
  await page.openStory(/Owned headline/);

  await expect(page.body).toHaveText('Plain words');
  await expect(page.preview()).toContainText('Plain words');
  expect(await desk.page.evaluate(() => 'owned' in globalThis)).toBe(false);
  expect(await page.preview().locator('script:not([type="application/ld+json"]), iframe, [onclick]').count()).toBe(0);
});
