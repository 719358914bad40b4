import * as z from 'zod/mini';
import { object } from './object-schema.js';
import type { PlainShape } from './plain-shape.js';

function bareSchema(shape: PlainShape): z.ZodMiniType {
  switch (shape.type) {
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(shape.values);
    case 'array':
      return z.array(schemaOfShape(shape.of));
    case 'record':
      return z.record(z.string(), schemaOfShape(shape.of));
    case 'object':
      return object(schemasOfFields(shape.fields));
  }
}

/** The schema that finds the same in a value as {@link requirePlain}, to stand within other schemas. */
export const schemaOfShape = (shape: PlainShape): z.ZodMiniType =>
  shape.isOptional === true ? z.optional(bareSchema(shape)) : bareSchema(shape);

/** The schemas of the fields of an object. */
export const schemasOfFields = (
  fields: Readonly<Record<string, PlainShape>>,
): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(Object.entries(fields).map(([field, shape]) => [field, schemaOfShape(shape)]));
