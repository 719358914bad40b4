import * as z from 'zod';
import { namedShape } from '#room/organization';

const ids = z.array(z.string());

/** A lifecycle as the library keeps it. */
export const lifecycleShape = namedShape.extend({
  initial: z.string(),
  states: z.array(namedShape.extend({ reaches: ids.optional(), revokes: ids.optional() })),
  moves: z.array(z.object({ from: z.string(), to: z.string(), by: ids, needs: ids })),
});
