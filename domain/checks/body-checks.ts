import { textOfInlines } from '../body/block-text.ts';
import type { Body, Inline } from '../body/body.ts';
import { figuresOf } from '../body/pictures.ts';
import { textsOfBody } from './body-texts.ts';
import type { CheckPlace, Finding } from './check.ts';

export const BODY_RULES = [
  'text-missing',
  'alt-missing',
  'picture-credit-missing',
  'tk-marker',
  'link-to-nowhere',
] as const;

/** What a desk writes where something is still to come. Capitals only: `tk` is in many words. */
const TK_MARKER = /\bTK(?:TK)*\b|\bXXX+\b|\[(?:TK|CHECK|\?+)[^\]]*\]|\?\?\?+/gu;

/** What is missing from the text, its pictures and its links. `leadsToStory` says if a story can be linked to. */
export function checkBody(body: Body, leadsToStory: (storyId: string) => boolean): readonly Finding[] {
  const texts = textsOfBody(body);
  return [
    ...(texts.some((inlines) => textOfInlines(inlines).trim() !== '') ? [] : [textMissing()]),
    ...checkPictures(body),
    ...texts.flatMap((inlines, text) => [...checkMarkers(inlines, text), ...checkLinks(inlines, text, leadsToStory)]),
  ];
}

function textMissing(): Finding {
  return {
    rule: 'text-missing',
    title: 'The story has no text',
    explanation: 'It can’t be live without any.',
    place: { kind: 'story' },
    fixes: [],
  };
}

function checkPictures(body: Body): readonly Finding[] {
  return figuresOf(body).flatMap((figure, picture): readonly Finding[] => {
    const place: CheckPlace = { kind: 'picture', picture };
    const findings: Finding[] = [];
    if (figure.picture.alt === null) {
      findings.push({
        rule: 'alt-missing',
        title: 'The picture has no alternative text',
        explanation: 'Readers who cannot see it will hear only “image”. One plain sentence is enough.',
        place,
        fixes: [{ kind: 'decorative-picture', label: 'It is decorative' }],
      });
    }
    if (figure.credit.trim() === '') {
      const explanation = 'Say who took it, or where it is from.';
      findings.push({
        rule: 'picture-credit-missing',
        title: 'The picture has no credit',
        explanation,
        place,
        fixes: [],
      });
    }
    return findings;
  });
}

function checkMarkers(inlines: readonly Inline[], text: number): readonly Finding[] {
  return [...textOfInlines(inlines).matchAll(TK_MARKER)].map((match) => ({
    rule: 'tk-marker',
    title: `“${match[0]}” is still to come`,
    explanation: 'The marker would be printed.',
    place: { kind: 'body', text, start: match.index, end: match.index + match[0].length },
    fixes: [],
  }));
}

function checkLinks(
  inlines: readonly Inline[],
  text: number,
  leadsToStory: (storyId: string) => boolean,
): readonly Finding[] {
  let end = 0;
  return inlines.flatMap((inline): readonly Finding[] => {
    const start = end;
    end += textOfInlines([inline]).length;
    const storyId = inline.type === 'link' ? (/^story:(.+)$/u.exec(inline.href)?.[1] ?? null) : null;
    if (storyId === null || leadsToStory(storyId)) return [];
    const title = `The link “${textOfInlines([inline])}” goes nowhere`;
    const explanation = 'No reader has a page of that story: it is gone, or not live yet.';
    return [{ rule: 'link-to-nowhere', title, explanation, place: { kind: 'body', text, start, end }, fixes: [] }];
  });
}
