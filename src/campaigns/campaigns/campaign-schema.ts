import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { nameSchema, unitSelectorSchema } from '#room/organization';
import { areSameDays, byBothNames, calendarDateSchema, writtenDays } from '#room/time';
import { campaignEventKinds, campaignEventStates, campaignKinds } from './campaign-kinds.js';
import { textSchema as text } from '#room/text';

const texts = z.readonly(z.array(text));
const listOf = z._default(texts, []);
const count = z.int().check(z.nonnegative());

const goalSchema = strictObject({
  id: text,
  content: text,
  indicator: z.optional(text),
  amount: z._default(z.nullable(z.number()), null),
  unit: z.optional(text),
  direction: z._default(z.enum(['at-least', 'at-most']), 'at-least'),
  dueDate: z.optional(calendarDateSchema),
});

const eventSchema = z.pipe(
  strictObject({
    kind: z.enum(campaignEventKinds),
    name: text,
    count: z._default(count, 1),
    state: z._default(z.enum(campaignEventStates), 'planned'),
    /** The first day, or the only one. */
    from: z.optional(calendarDateSchema),
    /** The last day, inclusive. */
    to: z.optional(calendarDateSchema),
    /** @deprecated Use `from`. */
    firstDay: z.optional(calendarDateSchema),
    /** @deprecated Use `to`. */
    lastDay: z.optional(calendarDateSchema),
    units: listOf,
    place: z.optional(text),
    attendances: z.optional(count),
    note: z.optional(text),
  }).check(
    z.refine(
      ({ from, to, firstDay, lastDay }) =>
        areSameDays({ from, to }, { from: firstDay, to: lastDay }),
      breach('days-differ', 'from and firstDay, or to and lastDay, are not the same day'),
    ),
    z.refine(
      (event) => {
        const { from, to } = writtenDays(event);
        return to === undefined || from !== undefined;
      },
      breach('last-day-alone', 'a last day stands with a first day', 'from'),
    ),
  ),
  z.transform((event) => ({ ...event, ...byBothNames(writtenDays(event)) })),
);

/** Reads a {@link Campaign} as it is typed in: the period by its id. */
export const campaignSchema = strictObject({
  id: text,
  kind: z.enum(campaignKinds),
  name: nameSchema,
  host: text,
  partners: listOf,
  period: z.optional(text),
  launchedOn: z.optional(calendarDateSchema),
  scope: z._default(
    strictObject({
      units: listOf,
      selector: z.optional(unitSelectorSchema),
      note: z.optional(text),
    }),
    { units: [] },
  ),
  goals: z._default(z.readonly(z.array(goalSchema)), []),
  events: z._default(z.readonly(z.array(eventSchema)), []),
  audiences: listOf,
  basis: listOf,
  mottoes: listOf,
  integratedWith: listOf,
  note: z.optional(text),
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
