import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema, spanFields } from '#room/organization';
import { textSchema as text } from '#room/text';
import type { Criterion } from './scoring-scheme.js';

/**
 * A criterion as it is typed in: its name may be a text, which is its Vietnamese name.
 *
 * Vietnamese: tiêu chí chấm điểm (dữ liệu nhập).
 *
 * @example
 * ```ts
 * import type { CriterionInput } from 'danvan/campaigns';
 *
 * const criterion: CriterionInput = { id: 'dialogue', name: 'Đối thoại', maximum: 8 };
 * ```
 *
 * @category Campaigns
 */
export interface CriterionInput extends Omit<Criterion, 'name' | 'criteria'> {
  /** In Vietnamese, or in several languages. */
  readonly name: z.input<typeof nameSchema>;
  /** The criteria that make it up, in their order. */
  readonly criteria?: readonly CriterionInput[] | undefined;
}

const points = z.number().check(z.nonnegative());
const named = { id: text, name: nameSchema };

const criterionSchema: z.ZodMiniType<Criterion, CriterionInput> = z.lazy(() =>
  strictObject({
    ...named,
    maximum: z.nullable(points),
    evidence: z.optional(text),
    criteria: z.optional(z.readonly(z.array(criterionSchema))),
  }),
);

/** Reads a scoring scheme as it is typed in. */
export const scoringSchemeSchema = strictObject({
  ...named,
  ...spanFields,
  maximum: z.nullable(points),
  cap: z.optional(points),
  criteria: z.readonly(z.array(criterionSchema).check(z.minLength(1))),
  adjustments: z.optional(
    z.readonly(
      z.array(
        strictObject({ ...named, kind: z.enum(['bonus', 'penalty']), maximum: z.nullable(points) }),
      ),
    ),
  ),
  bands: z.optional(
    z.readonly(
      z.array(
        strictObject({
          ...named,
          from: points,
          requires: z.optional(
            z.readonly(z.array(strictObject({ criterion: text, least: points }))),
          ),
        }),
      ),
    ),
  ),
  ties: z.optional(z.readonly(z.array(text))),
  conditions: z.optional(z.readonly(z.array(strictObject(named)))),
  legalBasis: z.optional(text),
  source: z.optional(text),
  confirmed: z._default(z.boolean(), false),
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
