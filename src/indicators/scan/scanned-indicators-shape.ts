import * as z from 'zod/mini';
import { looseObject } from '#room/findings';

const name = looseObject({ vi: z.string() });

/** What a scan looks at in the indicators of a catalogue. */
export const scannedIndicatorsShape = z.array(
  looseObject({
    code: z.string(),
    name,
    unit: name,
    otherNames: z.optional(z.array(z.string())),
  }),
);
