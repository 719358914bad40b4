import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/** People by what they are; none where nothing is given. */
const beneficiariesSchema = z._default(z.readonly(z.record(text, countSchema)), {});

/**
 * Reads a {@link Work}.
 *
 * Vietnamese: công trình, phần việc.
 *
 * @example
 * ```ts
 * import { workSchema } from 'danvan/schemas';
 *
 * const row = { id: 'w1', unit: 'thon-1', workKind: 'road', roadKm: 1.2 };
 * workSchema.safeParse(row).success; //=> true
 * workSchema.safeParse({ ...row, roadKm: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const workSchema = strictObject({
  ...commonFields,
  kind: z._default(z.enum(['work', 'task']), 'work'),
  workKind: z.optional(text),
  houseKind: z.optional(text),
  title: z.optional(text),
  project: z.optional(text),
  decidedIn: z.optional(text),
  count: z.optional(countSchema),
  roadKm: z.optional(amountSchema),
  houses: z.optional(countSchema),
  housesBuilt: z.optional(countSchema),
  housesRepaired: z.optional(countSchema),
  beneficiaries: beneficiariesSchema,
  beneficiariesTotal: z.optional(countSchema),
  totalMoney: z.optional(amountSchema),
  stateMoney: z.optional(amountSchema),
  peopleMoney: z.optional(amountSchema),
  inKindMoney: z.optional(amountSchema),
  otherMoney: z.optional(amountSchema),
  labourDays: z.optional(amountSchema),
  landArea: z.optional(amountSchema),
  landHouseholds: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
