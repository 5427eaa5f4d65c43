import { expect, it } from 'vitest';
import { isRsyncPlace } from './rsync-place.ts';

it.each(['host:www', 'desk@news.example.org:/var/www/site', 'h1:~/www', '/srv/www', '../www'])('takes %s', (place) => {
  expect(isRsyncPlace(place)).toBe(true);
});

it.each([
  '',
  '-e sh',
  '--rsh=touch x',
  '-oProxyCommand=x:www',
  'desk@-oProxyCommand=x:www',
  '-l@host:www',
  'host:-x',
  'host::module',
  'host:',
  'a\nb',
])('refuses %j', (place) => {
  expect(isRsyncPlace(place)).toBe(false);
});
