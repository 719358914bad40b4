import * as z from 'zod/mini';
import { object } from '#room/findings';

/** The fields of a record as it is kept, by those of the schema that reads it. */
export const keptFields = (schema: z.ZodMiniObject): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, keptShape(field)]));

/**
 * The shape of a record as it is kept, by the schema that reads it: what the schema fills in is
 * there, and there may be more.
 */
export function keptShape(schema: z.core.$ZodType): z.ZodMiniType {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniReadonly) {
    return keptShape(schema.def.innerType);
  }
  if (schema instanceof z.ZodMiniLazy) return z.lazy(() => keptShape(schema.def.getter()));
  if (schema instanceof z.ZodMiniNullable) return z.nullable(keptShape(schema.def.innerType));
  if (schema instanceof z.ZodMiniOptional) return z.optional(keptShape(schema.def.innerType));
  if (schema instanceof z.ZodMiniArray) return z.array(keptShape(schema.def.element));
  if (schema instanceof z.ZodMiniPipe && !(schema.def.in instanceof z.ZodMiniTransform)) {
    return keptShape(schema.def.in);
  }
  if (schema instanceof z.ZodMiniUnion) return z.union(schema.def.options.map(keptShape));
  if (schema instanceof z.ZodMiniObject) return object(keptFields(schema));
  return schema instanceof z.ZodMiniType ? schema : z.unknown();
}
