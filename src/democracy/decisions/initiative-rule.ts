import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { spanFields } from '#room/organization';
import { textSchema as text } from '#room/text';

/**
 * Reads an {@link InitiativeRule}.
 *
 * Vietnamese: quy định về sáng kiến của công dân.
 *
 * @example
 * ```ts
 * import { initiativeRuleSchema } from 'danvan/schemas';
 *
 * initiativeRuleSchema.safeParse({ id: 'r', article: 'Luật x', months: 3 }).success; //=> true
 * ```
 *
 * @category Democracy
 */
export const initiativeRuleSchema = strictObject({
  id: text,
  /** For how many months what supporters signed is valid. */
  months: z.int().check(z.positive(), z.maximum(120)),
  ...spanFields,
  article: text,
  confirmed: z._default(z.boolean(), true),
  why: z.optional(text),
});

/**
 * How long the support for an initiative stays valid that was gathered among the people. One row
 * with its article and the days it was in force.
 *
 * Vietnamese: thời hạn giá trị của ý kiến ủng hộ sáng kiến.
 *
 * @example
 * ```ts
 * import type { InitiativeRule } from 'danvan/democracy';
 *
 * const isLong = ({ months }: InitiativeRule): boolean => months > 3;
 * ```
 *
 * @category Democracy
 */
export interface InitiativeRule extends Readonly<z.output<typeof initiativeRuleSchema>> {}
