import * as core from 'zod/v4/core';
import * as z from 'zod/mini';

type Fields = core.$ZodLooseShape;
type Kind = core.$constructor<core.$ZodObject>;

/** Reads by code that zod makes for each object, as the whole of zod does and zod/mini does not. */
const QuickObject = core.$constructor<z.ZodMiniObject>('QuickObject', (made, definition) => {
  const mini: Kind = z.ZodMiniObject;
  const quickly: Kind = core.$ZodObjectJIT;
  mini.init(made, definition);
  quickly.init(made, definition);
});

function quick<Schema extends z.ZodMiniObject>(schema: Schema): Schema {
  schema._zod.constr = QuickObject;
  return core.clone(schema, schema._zod.def);
}

/** An object with these fields; of what else it has nothing is handed on. */
export const object = <Given extends Fields>(fields: Given) => quick(z.object(fields));

/** An object with these fields and no others. */
export const strictObject = <Given extends Fields>(fields: Given) => quick(z.strictObject(fields));

/** An object with these fields, and with whatever else it has. */
export const looseObject = <Given extends Fields>(fields: Given) => quick(z.looseObject(fields));
