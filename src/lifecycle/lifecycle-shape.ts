import * as z from 'zod/mini';
import { object } from '#room/findings';
import { namedShape } from '#room/organization';

const ids = z.array(z.string());

/** A lifecycle as the library keeps it. */
export const lifecycleShape = z.extend(namedShape, {
  initial: z.string(),
  states: z.array(z.extend(namedShape, { reaches: z.optional(ids), revokes: z.optional(ids) })),
  moves: z.array(object({ from: z.string(), to: z.string(), by: ids, needs: ids })),
});
