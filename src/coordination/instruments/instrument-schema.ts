import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { historySchema } from '#room/lifecycle';
import { nameSchema } from '#room/organization';
import { calendarDateSchema } from '#room/time';
import { basisSchema } from './basis.js';
import { cycleSchema } from '../cycles/cycle.js';
import { text, texts } from '../fields.js';
import { inheritanceSchema } from '../parties/inheritance.js';
import { instrumentContentSchema } from './instrument-content.js';
import { instrumentKinds } from './instrument-kind.js';
import { instrumentTermSchema } from './instrument-term.js';
import { participantSchema } from '../parties/participant.js';
import { partySchema } from '../parties/party.js';
import { reviewCycleSchema } from '../cycles/review-kind.js';

const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z._default(z.readonly(z.array(item)), []);

/**
 * Reads a {@link CoordinationInstrument} as it is typed in; {@link readInstruments} adds the days of its term.
 *
 * Vietnamese: văn bản phối hợp.
 *
 * An unknown field is an error.
 *
 * @example
 * ```ts
 * import { coordinationInstrumentSchema } from 'danvan/schemas';
 *
 * const term = { kind: 'year', period: '2021' };
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình phối hợp', term };
 * coordinationInstrumentSchema.safeParse(row).success; //=> true
 * coordinationInstrumentSchema.safeParse({ ...row, partys: [] }).success; //=> false
 * ```
 *
 * @category Coordination
 */
export const coordinationInstrumentSchema = strictObject({
  id: text,
  kind: z.enum(instrumentKinds),
  title: nameSchema,
  document: z.optional(text),
  signedOn: z.optional(calendarDateSchema),
  area: z.optional(text),
  parties: listOf(partySchema),
  isJointlyLed: z._default(z.boolean(), false),
  participants: listOf(participantSchema),
  basis: listOf(basisSchema),
  objectives: texts,
  outcomes: texts,
  principles: texts,
  contents: listOf(instrumentContentSchema),
  methods: texts,
  meetingCycle: listOf(cycleSchema),
  informationRegime: listOf(cycleSchema),
  reviewCycle: listOf(reviewCycleSchema),
  funding: z.optional(text),
  term: instrumentTermSchema,
  parent: z.optional(text),
  replaces: z.optional(text),
  audiences: texts,
  mottoes: texts,
  campaigns: texts,
  finalProvisions: texts,
  inheritances: listOf(inheritanceSchema),
  state: z.optional(text),
  history: historySchema,
  source: z.optional(text),
});

/**
 * A {@link CoordinationInstrument} as it is typed in.
 *
 * Vietnamese: văn bản phối hợp.
 *
 * `id`, `kind`, `title` and `term` are enough: number, date and partners may be unknown.
 *
 * @example
 * ```ts
 * import type { CoordinationInstrumentInput } from 'danvan/coordination';
 *
 * const regulation: CoordinationInstrumentInput = {
 *   id: 'quy-che-2019',
 *   kind: 'regulation',
 *   title: 'Quy chế phối hợp Năm dân vận chính quyền 2019',
 *   term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền' },
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationInstrumentInput extends Readonly<
  z.input<typeof coordinationInstrumentSchema>
> {}
