import * as z from 'zod';
import type { PlainShape } from './plain-shape.js';

function bareSchema(shape: PlainShape): z.ZodType {
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
      return z.object(schemasOfFields(shape.fields));
  }
}

/** The schema that finds the same in a value as {@link requirePlain}, to stand within other schemas. */
export const schemaOfShape = (shape: PlainShape): z.ZodType =>
  shape.isOptional === true ? bareSchema(shape).optional() : bareSchema(shape);

/** The schemas of the fields of an object. */
export const schemasOfFields = (
  fields: Readonly<Record<string, PlainShape>>,
): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(Object.entries(fields).map(([field, shape]) => [field, schemaOfShape(shape)]));
