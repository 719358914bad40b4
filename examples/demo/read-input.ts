import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { ObservationInput, UnitInput } from 'danvan';
import type { ReportingLineInput } from 'danvan/organization';

// Units, lines and observations are read by danvan itself, which names what is wrong with them.
const inputSchema = z.object({
  about: z.string(),
  units: z.array(z.custom<UnitInput>()),
  lines: z.array(z.custom<ReportingLineInput>()),
  observations: z.array(z.custom<ObservationInput>()),
  report: z.strictObject({
    occasion: z.enum(['half-year', 'quarter', 'year']),
    units: z.string(),
    period: z.string(),
    compareWith: z.enum(['same-period-last-year', 'previous-period']).optional(),
    plan: z.enum(['period', 'year']).optional(),
    issuer: z.string(),
    date: z.iso.date(),
    money: z.enum(['dong', 'million-dong', 'billion-dong']),
    subject: z.string().optional(),
    basis: z.string().optional(),
    signers: z.array(z.strictObject({ authority: z.string().optional(), post: z.string() })),
    recipients: z.array(z.string()),
    narrative: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
});

export type ReviewInput = z.output<typeof inputSchema>;

/** Reads one of the inputs of `examples/data`. */
export async function readInput(name: string): Promise<ReviewInput> {
  const file = new URL(`../data/${name}.json`, import.meta.url);
  return inputSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
