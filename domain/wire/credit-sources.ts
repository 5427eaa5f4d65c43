/** What a newsroom says of credit lines: what it adds to `assets/credit-lines.json` and what it leaves out of it. */
import { z } from 'zod';
import file from '../../assets/credit-lines.json' with { type: 'json' };

const nameSchema = z.string().min(1);
const namesSchema = z.array(nameSchema).readonly().default([]);

/** An agency by the short name that datelines print, and what else it is called (`Associated Press`). */
export const agencySchema = z.strictObject({ name: nameSchema, aliases: namesSchema });
export type Agency = Readonly<z.infer<typeof agencySchema>>;

const sourcesSchema = z.strictObject({
  desks: namesSchema,
  /** A credit line that ends so is a desk's, whatever stands before (`Sukkur Bureau`). */
  deskEndings: namesSchema,
  /** An unlisted source in a dateline's brackets that ends so is an agency (`Ridge News`). */
  agencyEndings: namesSchema,
  agencies: z.array(agencySchema).readonly().default([]),
});

/** The part of a newsroom's settings that says who its stories come from. */
export const houseSourcesSchema = sourcesSchema.extend({
  /** What comes with Dateline and is none here, by its name. */
  without: z
    .strictObject({ desks: namesSchema, deskEndings: namesSchema, agencyEndings: namesSchema, agencies: namesSchema })
    .prefault({}),
});
export type HouseSources = Readonly<z.infer<typeof houseSourcesSchema>>;

/** A newsroom that says nothing of them. */
export const NO_HOUSE_SOURCES: HouseSources = houseSourcesSchema.parse({});

/** Desks and agencies as they come with Dateline. */
export const SHIPPED_SOURCES = sourcesSchema.parse(file);
