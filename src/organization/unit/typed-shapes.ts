import * as z from 'zod';
import { schemaOfShape, schemasOfFields } from '#room/findings';
import { textByLanguage } from '#room/text';
import { keptDays } from './kept-fields.js';

/** A name in the languages that there are, as the library keeps it. */
const nameShape = schemaOfShape(textByLanguage);

/** The days of what is in force for a time, as the library keeps them. */
export const daysShape = schemasOfFields(keptDays);

const method = z.custom<() => void>((value) => typeof value === 'function', 'is no function');

/** A map, or what can be asked like one. */
export const tableShape = z.object({ has: method, get: method, keys: method });

/** What catalogues list: an id and a name. */
export const namedShape = z.object({ id: z.string(), name: nameShape });

/** Levels that followed each other. */
export const levelSchemesShape = z.array(z.object({ ...daysShape, levels: z.array(namedShape) }));

const texts = z.array(z.string());

const paperShape = z.object({
  levels: texts.optional(),
  signsFor: z.union([z.literal('itself'), nameShape]).optional(),
  writesAs: texts.optional(),
  under: texts.optional(),
  below: nameShape.optional(),
  legalBasis: z.string(),
  confirmed: z.boolean(),
});

/** A catalogue of the kinds of units. */
export const unitKindsShape = z.array(
  namedShape.extend({
    ...daysShape,
    category: z.enum(['place', 'organization']),
    levels: texts,
    paper: z.array(paperShape).optional(),
  }),
);

/** Short forms of words in names. */
export const abbreviationsShape = z.array(
  z.object({
    short: z.string(),
    full: z.array(z.string()),
    onlyFirst: z.boolean().optional(),
  }),
);

/** Units as the library keeps them. */
export const unitsShape = z.array(
  z.object({
    id: z.string(),
    name: nameShape,
    shortName: nameShape.optional(),
    aliases: z.array(z.object({ ...daysShape, name: z.string() })),
    codes: z.array(z.object({ ...daysShape, code: z.string() })),
    category: z.enum(['place', 'organization']),
    kind: z.string().optional(),
    parent: z.string().optional(),
    serves: z.string().optional(),
    validity: z.array(z.object(daysShape)),
    history: z.array(
      z.object({
        ...daysShape,
        name: nameShape.optional(),
        shortName: nameShape.optional(),
        kind: z.string().optional(),
      }),
    ),
  }),
);
