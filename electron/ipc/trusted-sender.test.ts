import { describe, expect, it, vi } from 'vitest';
import { whyUntrusted } from './trusted-sender.ts';

vi.mock('electron', () => ({}));

const ours = { contentsId: 7, isMainFrame: true, url: 'app://dateline/' };
const trusted = new Set([7]);

describe('whyUntrusted', () => {
  it('trusts our own page', () => {
    expect(whyUntrusted(ours, trusted)).toBeNull();
  });

  it.each([
    ['another window', { ...ours, contentsId: 8 }],
    ['a frame inside the page', { ...ours, isMainFrame: false }],
    ['the preview', { ...ours, isMainFrame: false, url: 'app://dateline/preview' }],
    ['a picture', { ...ours, url: 'app://media/a.svg' }],
    ['a file', { ...ours, url: 'file:///index.html' }],
    ['a look-alike host', { ...ours, url: 'app://dateline.evil/' }],
    ['another scheme', { ...ours, url: 'https://dateline/' }],
    ['an unreadable address', { ...ours, url: '' }],
    ['a blank page', { ...ours, url: 'about:blank' }],
  ])('refuses %s', (_what, sender) => {
    expect(whyUntrusted(sender, trusted)).not.toBeNull();
  });
});
