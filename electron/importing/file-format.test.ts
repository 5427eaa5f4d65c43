import { expect, test } from 'vitest';
import { binaryAdvice, formatOf } from './file-format.ts';

function format(text: string, extension = '.txt') {
  const found = formatOf(text, extension);
  return found.ok ? found.value : found.failure.reason;
}

test.each([
  ['{"uri": "urn:x"}', 'json'],
  ['<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf>', 'nitf'],
  ['<?xml version="1.0"?><!-- from the wire --><newsItem xmlns="x">', 'newsml-g2'],
  ['<nar:newsMessage xmlns:nar="x">', 'newsml-g2'],
  ['<!DOCTYPE html>\n<html><body>', 'html'],
  ['  <p>KARACHI: Rain.</p>', 'html'],
  ['KARACHI: Rain.', 'plain-text'],
  ['{Eds: note} KARACHI: Rain.', 'plain-text'],
  ['<EMBARGO> until noon', 'plain-text'],
])('tells %j by its content', (text, expected) => {
  expect(format(text)).toBe(expected);
});

test('goes by the extension where the content says nothing', () => {
  expect(format('Rain is <b>due</b>.', '.html')).toBe('html');
  expect(format('{"uri": ', '.json')).toBe('json');
});

test('names XML of a kind that it does not know', () => {
  expect(format('<?xml version="1.0"?><rss version="2.0">', '.xml')).toMatch(/its root is “rss”/);
});

test.each([
  ['PK\u0003\u0004', /Word document/],
  ['%PDF-1.7', /PDF/],
  ['{\\rtf1\\ansi', /rich text/],
  ['\u0089PNG\r\n', /picture/],
])('says what to do with a file that begins with %j', (start, advice) => {
  expect(binaryAdvice(Buffer.from(start, 'latin1'))).toMatch(advice);
});
