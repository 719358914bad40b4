import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { ObservationInput, UnitInput } from 'danvan';
import type { DemocracyRows } from 'danvan/democracy';

// Units, records and observations are read by danvan itself, which names what is wrong with them.
const yearSchema = z.strictObject({
  about: z.string(),
  commune: z.string(),
  units: z.array(z.custom<UnitInput>()),
  records: z.custom<DemocracyRows>(),
  figures: z.array(z.custom<ObservationInput>()),
  neighbours: z.array(z.custom<ObservationInput>()),
  narrative: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export type CommuneYear = z.output<typeof yearSchema>;

/** Reads the year of the made-up commune. */
export async function readYear(): Promise<CommuneYear> {
  const file = new URL('../data/xa-mau-an-2026.json', import.meta.url);
  return yearSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
