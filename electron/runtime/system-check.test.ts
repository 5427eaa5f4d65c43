import { expect, test } from 'vitest';
import { missingLibraries } from './system-check.ts';

test('names the libraries that the loader cannot find', () => {
  const lddOutput = [
    '\tlinux-vdso.so.1 (0x00007ffd0a9e5000)',
    '\tlibffmpeg.so => /srv/desk/dist/libffmpeg.so (0x00007f1f5b000000)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f1f5c400000)',
    '',
  ].join('\n');

  expect(missingLibraries(lddOutput)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('names none when all are there', () => {
  expect(missingLibraries('\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1f5b000000)\n')).toEqual([]);
});
