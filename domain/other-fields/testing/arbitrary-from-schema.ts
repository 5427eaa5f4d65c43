import fc from 'fast-check';
import { z } from 'zod';

/** As much of JSON Schema as IPTC's schema of ninjs uses. */
interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.string()).optional(),
    items: schema.optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
);
const file = z.object({ $defs: z.record(z.string(), z.unknown()) });

const words = fc.constantFrom(
  'Snow',
  'Gilgit & Skardu',
  'برف',
  'a “quoted” word',
  'x',
  'main',
  'keyword',
  'dateline',
  '',
);
const uris = fc.constantFrom(
  'http://cv.iptc.org/newscodes/mediatopic/20000005',
  'urn:uuid:11111111-2222-4333-8444-555555555555',
  'medtop:04000000',
  'https://desk.example.org/a%20b?c=d&e=/f#g',
);
const moments = fc.constantFrom('2026-11-24T06:00:00Z', '2026-11-24T11:30:00.250+05:30');
const shapes = fc.constantFrom(
  { type: 'Point', coordinates: [74.3, 35.9] },
  {
    type: 'GeometryCollection',
    geometries: [
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4, 5],
        ],
      },
    ],
  },
  { type: 'Feature', properties: { name: 'Pass' }, geometry: { type: 'Point', coordinates: [1, 2] } },
);

/** Objects that a ninjs schema accepts, with any of its properties in use or not, associated items within each other. */
export function arbitraryNinjs(json: unknown): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { $defs } = file.parse(json);
  const definition = (name: string) => schema.parse($defs[name]);
  return objectFrom(definition('ninjsType'), definition, 2);
}

type Definition = (name: string) => Schema;

function valueFrom(it: Schema, definition: Definition, levels: number): fc.Arbitrary<unknown> {
  if (it.$ref?.startsWith('#/$defs/') === true) {
    const known = definition(it.$ref.slice('#/$defs/'.length));
    const properties = { ...known.properties, ...it.properties };
    return valueFrom({ ...known, properties, required: it.required ?? known.required }, definition, levels);
  }
  if (it.$ref !== undefined) return shapes;
  if (it.enum !== undefined) return fc.constantFrom(...it.enum);
  if (it.type === 'object') return objectFrom(it, definition, levels);
  if (it.type === 'array') return fc.array(valueFrom(it.items ?? {}, definition, levels), { maxLength: 2 });
  if (it.type === 'integer') return fc.integer({ min: it.minimum ?? 0, max: it.maximum ?? 5000 });
  if (it.type === 'number') return fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000);
  if (it.format === 'uri') return uris;
  if (it.format === 'date-time') return moments;
  return it.pattern === undefined ? words : fc.constantFrom('2026', '2026-11', '2026-11-24', '2026-11-24T06:00:00Z');
}

function objectFrom(
  { properties = {}, required = [] }: Schema,
  definition: Definition,
  levels: number,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const used = Object.entries(properties).filter(([key]) => key !== 'associations' || levels > 0);
  const values = used.map(([key, value]) => {
    const inner = valueFrom(value, definition, key === 'associations' ? levels - 1 : levels);
    // Rarely all at once: the schema has sixty properties, and the words of one are enough to find a mistake.
    return [key, required.includes(key) ? inner : fc.option(inner, { nil: undefined, freq: 1 })] as const;
  });
  return fc.record(Object.fromEntries(values)).map((record) => JSON.parse(JSON.stringify(record)));
}
