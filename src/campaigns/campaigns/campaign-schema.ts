import * as z from 'zod';
import { breach } from '#room/findings';
import { nameSchema, unitSelectorSchema } from '#room/organization';
import { areSameDays, byBothNames, calendarDateSchema, writtenDays } from '#room/time';
import { campaignEventKinds, campaignEventStates, campaignKinds } from './campaign-kinds.js';
import { textSchema as text } from '#room/text';

const texts = z.array(text).readonly();
const listOf = texts.default([]);
const count = z.int().nonnegative();

const goalSchema = z.strictObject({
  id: text,
  content: text,
  indicator: text.optional(),
  amount: z.number().nullable().default(null),
  unit: text.optional(),
  direction: z.enum(['at-least', 'at-most']).default('at-least'),
  dueDate: calendarDateSchema.optional(),
});

const eventSchema = z
  .strictObject({
    kind: z.enum(campaignEventKinds),
    name: text,
    count: count.default(1),
    state: z.enum(campaignEventStates).default('planned'),
    /** The first day, or the only one. */
    from: calendarDateSchema.optional(),
    /** The last day, inclusive. */
    to: calendarDateSchema.optional(),
    /** @deprecated Use `from`. */
    firstDay: calendarDateSchema.optional(),
    /** @deprecated Use `to`. */
    lastDay: calendarDateSchema.optional(),
    units: listOf,
    place: text.optional(),
    attendances: count.optional(),
    note: text.optional(),
  })
  .refine(
    ({ from, to, firstDay, lastDay }) => areSameDays({ from, to }, { from: firstDay, to: lastDay }),
    breach('days-differ', 'from and firstDay, or to and lastDay, are not the same day'),
  )
  .refine(
    (event) => {
      const { from, to } = writtenDays(event);
      return to === undefined || from !== undefined;
    },
    breach('last-day-alone', 'a last day stands with a first day', 'from'),
  )
  .transform((event) => ({ ...event, ...byBothNames(writtenDays(event)) }));

/** Reads a {@link Campaign} as it is typed in: the period by its id. */
export const campaignSchema = z.strictObject({
  id: text,
  kind: z.enum(campaignKinds),
  name: nameSchema,
  host: text,
  partners: listOf,
  period: text.optional(),
  launchedOn: calendarDateSchema.optional(),
  scope: z
    .strictObject({ units: listOf, selector: unitSelectorSchema.optional(), note: text.optional() })
    .default({ units: [] }),
  goals: z.array(goalSchema).readonly().default([]),
  events: z.array(eventSchema).readonly().default([]),
  audiences: listOf,
  basis: listOf,
  mottoes: listOf,
  integratedWith: listOf,
  note: text.optional(),
});

/**
 * A {@link Campaign} as it is typed in: the period by its id, lists left out where they are empty.
 *
 * Vietnamese: phong trào, cuộc vận động.
 *
 * @example
 * ```ts
 * import type { CampaignInput } from 'danvan/campaigns';
 *
 * const campaign: CampaignInput = {
 *   id: 'nam-dan-van-chinh-quyen-2019',
 *   kind: 'theme-year',
 *   name: 'Năm dân vận chính quyền 2019',
 *   host: 'ban-dan-van',
 *   period: '2019',
 * };
 * ```
 *
 * @category Campaigns
 */
export interface CampaignInput extends Readonly<z.input<typeof campaignSchema>> {}
