import { ok } from '../../domain/result.ts';
import type { DesktopApi } from '../../ipc/contract.ts';
import type { PlannedSite, PressedSite } from '../../ipc/press-requests.ts';

const SHEET: PlannedSite = {
  key: '0',
  folder: 'public',
  counts: { new: 1, changed: 0, removed: 0, unchanged: 0 },
  changes: [{ kind: 'new', file: 'index.html', reason: 'new-file', storyId: '' }],
  notices: [],
  destination: 'own-folder',
  goesTo: 'public',
};
const SITE: PressedSite = { counts: SHEET.counts, folder: 'public', leftAlone: [] };

/** A press that always has its front page to write. */
export const pressFake = {
  'press:plan': async () => ok(SHEET),
  'press:run': async () => ok(SITE),
  'press:choose-destination': async () => true,
  'press:stop': async () => undefined,
  'press:try-sending': async () =>
    ok({
      sent: { count: 1, files: ['index.html'] },
      replaced: { count: 0, files: [] },
      deleted: { count: 0, files: [] },
    }),
  'press:send': async () => ok(null),
  'press:push': async () => ok(null),
  'press:show-folder': async () => undefined,
  'press:open-front-page': async () => undefined,
} satisfies Partial<DesktopApi>;
