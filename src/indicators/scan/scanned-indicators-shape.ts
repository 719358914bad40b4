import * as z from 'zod';

const name = z.looseObject({ vi: z.string() });

/** What a scan looks at in the indicators of a catalogue. */
export const scannedIndicatorsShape = z.array(
  z.looseObject({
    code: z.string(),
    name,
    unit: name,
    otherNames: z.array(z.string()).optional(),
  }),
);
