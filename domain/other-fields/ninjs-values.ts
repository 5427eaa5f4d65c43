import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { instantSchema } from '../instant.ts';

/** Small values of ninjs 3.1, as its schema has them. */
export const text = z.string().transform(cleanText);
export const whole = z.int();
export const moment = instantSchema;
export const pubStatus = z.enum(['usable', 'withheld', 'canceled']);
export const newsObject = z.enum([
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'component',
  'event',
  'planning',
]);

const PATH = "(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})";
const HOST = "(?:[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2})";
const URI = new RegExp(
  `^[a-z][a-z0-9+.-]*:(?://(?:(?:${HOST}|:)*@)?${HOST}*(?::\\d*)?(?:/${PATH}*)*|/?${PATH}+(?:/${PATH}*)*)` +
    `(?:\\?(?:${PATH}|[/?])*)?(?:#(?:${PATH}|[/?])*)?$`,
  'i',
);

/** An address with a scheme, in the letters that RFC 3986 allows. */
export const uri = z.string().max(8_000).regex(URI);

const DATE = '-?\\d{4,9}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])';
const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?';

/** A year, a month, a day or a moment. */
export const truncatedMoment = z.string().regex(new RegExp(`^${DATE}(?:${TIME})?)?)?$`));

const position = z.array(z.number()).min(2);
const line = z.array(position).min(2);
const ring = z.array(position).min(4);
const bbox = z.array(z.number()).min(4).optional();

const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position, bbox }),
  z.object({ type: z.literal('LineString'), coordinates: line, bbox }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring), bbox }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position), bbox }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line), bbox }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)), bbox }),
]);
const geometry = z.union([
  shape,
  z.object({ type: z.literal('GeometryCollection'), geometries: z.array(shape), bbox }),
]);
const feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.number(), text]).optional(),
  properties: z.record(z.string(), z.union([text, z.number(), z.boolean(), z.null()])).nullable(),
  geometry: geometry.nullable(),
  bbox,
});

/** Where on the earth something is. Collections are not nested, as RFC 7946 advises. */
export const geoJson = z.union([
  geometry,
  feature,
  z.object({ type: z.literal('FeatureCollection'), features: z.array(feature), bbox }),
]);
