import * as z from 'zod';
import { nameSchema, spanFields } from '#room/organization';
import { textSchema as text } from '#room/text';
import type { Criterion } from './scoring-scheme.js';

/**
 * A criterion as it is typed in: its name may be a text, which is its Vietnamese name.
 *
 * Vietnamese: tiêu chí chấm điểm (dữ liệu nhập).
 *
 * @category Campaigns
 */
export interface CriterionInput extends Omit<Criterion, 'name' | 'criteria'> {
  /** In Vietnamese, or in several languages. */
  readonly name: z.input<typeof nameSchema>;
  /** The criteria that make it up, in their order. */
  readonly criteria?: readonly CriterionInput[] | undefined;
}

const points = z.number().nonnegative();
const named = { id: text, name: nameSchema };

const criterionSchema: z.ZodType<Criterion, CriterionInput> = z.lazy(() =>
  z.strictObject({
    ...named,
    maximum: points.nullable(),
    evidence: text.optional(),
    criteria: z.array(criterionSchema).readonly().optional(),
  }),
);

/** Reads a scoring scheme as it is typed in. */
export const scoringSchemeSchema = z.strictObject({
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
 * A {@link ScoringScheme} as it is typed in: names may be plain texts, the last day is included.
 *
 * Vietnamese: bộ tiêu chí, thang điểm.
 *
 * @example
 * ```ts
 * import type { ScoringSchemeInput } from 'danvan/campaigns';
 *
 * const criteria = [{ id: 'dialogue', name: 'Đối thoại với Nhân dân', maximum: 10 }];
 * const scheme: ScoringSchemeInput = { id: 'a', name: 'Bộ tiêu chí', maximum: 10, criteria };
 * ```
 *
 * @category Campaigns
 */
export interface ScoringSchemeInput extends Readonly<z.input<typeof scoringSchemeSchema>> {}
