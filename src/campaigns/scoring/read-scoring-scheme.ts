import * as z from 'zod';
import type { ParseResult } from '#room/findings';
import {
  organizationFinding,
  nameSchema,
  spanFields,
  endsBeforeStart,
  intervalOf,
  shownDays,
} from '#room/organization';
import { readRecord } from '#room/records';
import { checkScheme } from './check-scheme.js';
import type { Criterion, ScoringScheme } from './scoring-scheme.js';
import { textSchema as text } from '#room/text';

const points = z.number().nonnegative();
const named = { id: text, name: nameSchema };

const criterionSchema: z.ZodType<Criterion> = z.lazy(() =>
  z.strictObject({
    ...named,
    maximum: points.nullable(),
    evidence: text.optional(),
    criteria: z.array(criterionSchema).readonly().optional(),
  }),
);

const schemeSchema = z.strictObject({
  ...named,
  ...spanFields,
  maximum: points.nullable(),
  cap: points.optional(),
  criteria: z.array(criterionSchema).min(1).readonly(),
  adjustments: z
    .array(
      z.strictObject({ ...named, kind: z.enum(['bonus', 'penalty']), maximum: points.nullable() }),
    )
    .readonly()
    .optional(),
  bands: z
    .array(
      z.strictObject({
        ...named,
        from: points,
        requires: z
          .array(z.strictObject({ criterion: text, least: points }))
          .readonly()
          .optional(),
      }),
    )
    .readonly()
    .optional(),
  ties: z.array(text).readonly().optional(),
  conditions: z.array(z.strictObject(named)).readonly().optional(),
  legalBasis: text.optional(),
  source: text.optional(),
  confirmed: z.boolean().default(false),
});

/**
 * Reads a scheme from data, a file of the province for instance: `to` is the last day, included.
 *
 * Vietnamese: bộ tiêu chí, thang điểm.
 *
 * A scheme that does not hold together is refused with all that {@link checkScheme} finds. Other
 * findings: `shape/*`, `organization/end-before-start`.
 *
 * @param input - The record.
 * @returns The scheme, or the findings.
 *
 * @example
 * ```ts
 * import { readScoringScheme } from 'danvan';
 *
 * const read = readScoringScheme({
 *   id: 'my-scheme',
 *   name: 'Bộ tiêu chí của tỉnh',
 *   maximum: 10,
 *   criteria: [{ id: 'dialogue', name: 'Đối thoại với Nhân dân', maximum: 8 }],
 * });
 * read.ok ? [] : read.findings.map(({ code }) => code); //=> ['campaigns/maxima-differ']
 * ```
 *
 * @category Campaigns
 */
export function readScoringScheme(input: unknown): ParseResult<ScoringScheme> {
  const read = readRecord(schemeSchema, input);
  if (!read.ok) return read;
  const { from, to, ...rest } = read.value;
  const interval = intervalOf({ from, to });
  const scheme = Object.freeze({ ...rest, ...interval });
  const findings = [
    ...(endsBeforeStart(interval)
      ? [organizationFinding('organization/end-before-start', shownDays(interval))]
      : []),
    ...checkScheme(scheme),
  ];
  return findings.length === 0 ? { ok: true, value: scheme } : { ok: false, findings };
}
