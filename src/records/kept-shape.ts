import * as z from 'zod';

/** The fields of a record as it is kept, by those of the schema that reads it. */
export const keptFields = (schema: z.ZodObject): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, keptShape(field)]));

/**
 * The shape of a record as it is kept, by the schema that reads it: what the schema fills in is
 * there, and there may be more.
 */
export function keptShape(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) {
    return keptShape(schema.unwrap());
  }
  if (schema instanceof z.ZodLazy) return z.lazy(() => keptShape(schema.unwrap()));
  if (schema instanceof z.ZodNullable) return keptShape(schema.unwrap()).nullable();
  if (schema instanceof z.ZodOptional) return keptShape(schema.unwrap()).optional();
  if (schema instanceof z.ZodArray) return z.array(keptShape(schema.element));
  if (schema instanceof z.ZodPipe && !(schema.in instanceof z.ZodTransform)) {
    return keptShape(schema.in);
  }
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(keptShape));
  if (schema instanceof z.ZodObject) return z.object(keptFields(schema));
  return schema instanceof z.ZodType ? schema : z.unknown();
}
