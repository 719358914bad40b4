import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/** People by what they are; none where nothing is given. */
const beneficiariesSchema = z.record(text, countSchema).readonly().default({});

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
export const workSchema = z
  .strictObject({
    ...commonFields,
    kind: z.enum(['work', 'task']).default('work'),
    workKind: text.optional(),
    houseKind: text.optional(),
    title: text.optional(),
    project: text.optional(),
    decidedIn: text.optional(),
    count: countSchema.optional(),
    roadKm: amountSchema.optional(),
    houses: countSchema.optional(),
    housesBuilt: countSchema.optional(),
    housesRepaired: countSchema.optional(),
    beneficiaries: beneficiariesSchema,
    beneficiariesTotal: countSchema.optional(),
    totalMoney: amountSchema.optional(),
    stateMoney: amountSchema.optional(),
    peopleMoney: amountSchema.optional(),
    inKindMoney: amountSchema.optional(),
    otherMoney: amountSchema.optional(),
    labourDays: amountSchema.optional(),
    landArea: amountSchema.optional(),
    landHouseholds: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
