import * as z from 'zod/mini';
import { schemaOfShape, schemasOfFields, object } from '#room/findings';
import { textByLanguage } from '#room/text';
import { keptDays } from './kept-fields.js';

/** A name in the languages that there are, as the library keeps it. */
const nameShape = schemaOfShape(textByLanguage);

/** The days of what is in force for a time, as the library keeps them. */
export const daysShape = schemasOfFields(keptDays);

const method = z.custom<() => void>((value) => typeof value === 'function', 'is no function');

/** A map, or what can be asked like one. */
export const tableShape = object({ has: method, get: method, keys: method });

/** What catalogues list: an id and a name. */
export const namedShape = object({ id: z.string(), name: nameShape });

/** Levels that followed each other. */
export const levelSchemesShape = z.array(object({ ...daysShape, levels: z.array(namedShape) }));

const texts = z.array(z.string());

const paperShape = object({
  levels: z.optional(texts),
  signsFor: z.optional(z.union([z.literal('itself'), nameShape])),
  writesAs: z.optional(texts),
  under: z.optional(texts),
  below: z.optional(nameShape),
  legalBasis: z.string(),
  confirmed: z.boolean(),
});

/** A catalogue of the kinds of units. */
export const unitKindsShape = z.array(
  z.extend(namedShape, {
    ...daysShape,
    category: z.enum(['place', 'organization']),
    levels: texts,
    paper: z.optional(z.array(paperShape)),
  }),
);

/** Short forms of words in names. */
export const abbreviationsShape = z.array(
  object({
    short: z.string(),
    full: z.array(z.string()),
    onlyFirst: z.optional(z.boolean()),
  }),
);

/** Units as the library keeps them. */
export const unitsShape = z.array(
  object({
    id: z.string(),
    name: nameShape,
    shortName: z.optional(nameShape),
    aliases: z.array(object({ ...daysShape, name: z.string() })),
    codes: z.array(object({ ...daysShape, code: z.string() })),
    category: z.enum(['place', 'organization']),
    kind: z.optional(z.string()),
    parent: z.optional(z.string()),
    serves: z.optional(z.string()),
    validity: z.array(object(daysShape)),
    history: z.array(
      object({
        ...daysShape,
        name: z.optional(nameShape),
        shortName: z.optional(nameShape),
        kind: z.optional(z.string()),
      }),
    ),
  }),
);
