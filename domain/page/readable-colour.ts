/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Contrast that WCAG 2 (1.4.3, level AA) asks of text. */
export const TEXT_CONTRAST = 4.5;

/** `#9a1b1e` as a colour. Anything else is a bug of the caller: the settings' schema admits nothing else. */
export function colourFromHex(hex: string): Colour {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (parts === null) throw new Error(`${hex} is not a colour.`);
  const [, red = '', green = '', blue = ''] = parts;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

export function hexFromColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** `share` (0 to 1) of `other` mixed into `colour`. */
export function mixColours(colour: Colour, other: Colour, share: number): Colour {
  const mix = (part: number, otherPart: number): number => Math.round(part + (otherPart - part) * share);
  return [mix(colour[0], other[0]), mix(colour[1], other[1]), mix(colour[2], other[2])];
}

/** Contrast of two colours, 1 to 21 (WCAG 2, “contrast ratio”). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour, moved towards `end` in twentieths until it stands out enough from `against`. */
export function readableColour(colour: Colour, against: Colour, end: Colour): Colour {
  const steps = Array.from({ length: 21 }, (_, step) => mixColours(colour, end, step / 20));
  return steps.find((one) => contrast(one, against) >= TEXT_CONTRAST) ?? end;
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
