import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { cardsFromFile } from './cards-from-file.ts';

const read = (text: string) => cardsFromFile(Buffer.from(text), 5);

test('reads the cards of a saved RSS file', () => {
  const cards = read(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>River Board</title>
<item><title>Levels fall &amp;amp; boats return</title><link>https://river.example/levels</link>
<description><![CDATA[<p>The gauge at <b>Kotri</b> read two metres on Monday, the board said.</p>]]></description>
<pubDate>Mon, 14 Sep 2026 07:00:00 +0500</pubDate></item>
<item><title>A trap</title><link>javascript:alert(1)</link></item>
</channel></rss>`);

  expect(cards).toEqual([
    {
      headline: 'Levels fall & boats return',
      excerpt: 'The gauge at Kotri read…',
      url: 'https://river.example/levels',
      publishedAt: '2026-09-14T02:00:00.000Z',
    },
    { headline: 'A trap', excerpt: '', url: '', publishedAt: null },
  ]);
});

test('reads the cards of an Atom file, by the link to the page', () => {
  const cards = read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Tide tables</title>
<link rel="edit" href="https://port.example/edit/1"/><link href="https://port.example/tides"/>
<summary>High water at noon.</summary><published>2026-09-14T02:00:00Z</published></entry></feed>`);

  expect(cards).toMatchObject([
    { headline: 'Tide tables', url: 'https://port.example/tides', publishedAt: '2026-09-14T02:00:00.000Z' },
  ]);
});

test('reads the linked headlines of a saved page, each address once', () => {
  const cards = read(`<!doctype html><title>River Board</title><h1>River Board</h1><p>News.</p>
<article><h2><a href="https://river.example/levels">Levels fall</a></h2><p>Two metres.</p>
<time datetime="2026-09-14T07:00:00+05:00">Monday</time></article>
<h3><a href="https://river.example/levels">Levels fall</a></h3>
<h2><a href="/inside">A page of its own</a></h2>`);

  expect(cards).toEqual([
    {
      headline: 'Levels fall',
      excerpt: 'Two metres.',
      url: 'https://river.example/levels',
      publishedAt: '2026-09-14T02:00:00.000Z',
    },
  ]);
});

test('finds nothing in a file that is neither', () => {
  expect(read('Only words.')).toEqual([]);
  expect(read('<rss><channel><item>')).toEqual([]);
  expect(cardsFromFile(Buffer.from([0, 1, 2, 0xff]), 5)).toEqual([]);
});
