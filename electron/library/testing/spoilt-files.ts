import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { textFromStory } from '../../../domain/story-file.ts';
import type { BrokenFile } from '../../../ipc/opened-story.ts';
import { sampleStory } from './sample-story.ts';

/** Every way in which a file of the stories folder can be no story: what it is, its name, its kind, and how to make it. */
export const SPOILT_FILES: readonly (readonly [string, string, BrokenFile['kind'], (file: string) => unknown])[] = [
  ['no JSON', 'a.json', 'not-json', (file) => writeFile(file, 'Dear diary')],
  ['nothing in it', 'a.json', 'not-json', (file) => writeFile(file, '')],
  ['zeros after a power cut', 'a.json', 'not-json', (file) => writeFile(file, Buffer.alloc(4096))],
  ['half a story', 'a.json', 'not-json', (file) => writeFile(file, textFromStory(sampleStory()).slice(0, -40))],
  ['JSON that is no story', 'a.json', 'not-a-story', (file) => writeFile(file, '{"recipe": "soup"}')],
  [
    'a story of a later Dateline',
    'a.json',
    'too-new',
    (file) => writeFile(file, textFromStory(sampleStory()).replace(/"format": ?\d+/, '"format": 99')),
  ],
  ['UTF-16', 'a.json', 'wrong-encoding', (file) => writeFile(file, Buffer.from('\ufeff{"a": 1}', 'utf16le'))],
  ['Windows letters', 'a.json', 'wrong-encoding', (file) => writeFile(file, Buffer.from('{"a": "caf\xe9"}', 'latin1'))],
  ['fifty megabytes', 'a.json', 'too-large', (file) => writeFile(file, '{}').then(() => truncate(file, 50_000_000))],
  ['a folder', 'a.json', 'not-a-file', (file) => mkdir(file)],
  ['a pipe nobody writes into', 'a.json', 'not-a-file', (file) => execFileSync('mkfifo', [file])],
  ['a link that leads out', 'a.json', 'outside', (file) => symlink('/etc/hostname', file)],
  ['a link to nowhere', 'a.json', 'outside', (file) => symlink('nowhere.json', file)],
  ['a link to a folder outside', 'linked', 'outside', (file) => symlink('/etc', file)],
  ['a link to a device', 'a.json', 'outside', (file) => symlink('/dev/zero', file)],
  ['a line break in its name', 'a\nb.json', 'not-json', (file) => writeFile(file, '?')],
  ['letters from right to left in its name', 'a\u202ejson.exe.json', 'not-json', (file) => writeFile(file, '?')],
];
