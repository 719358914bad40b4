import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema } from '#room/organization';
import { calendarDateSchema } from '#room/time';
import { participationSchema } from './event-participation.js';
import { text, texts } from '../fields.js';

/**
 * How people meet.
 *
 * Vietnamese: hình thức tổ chức: trực tiếp, trực tuyến, trực tiếp kết hợp trực tuyến.
 *
 * @example
 * ```ts
 * import { eventModes } from 'danvan/coordination';
 *
 * eventModes; //=> ['in-person', 'online', 'hybrid']
 * ```
 *
 * @category Coordination
 */
export const eventModes = Object.freeze(['in-person', 'online', 'hybrid'] as const);

/**
 * One of {@link eventModes}.
 *
 * Vietnamese: hình thức tổ chức.
 *
 * @example
 * ```ts
 * import type { EventMode } from 'danvan/coordination';
 *
 * const mode: EventMode = 'online';
 * ```
 *
 * @category Coordination
 */
export type EventMode = (typeof eventModes)[number];

/** What became of a document at an event. */
export const documentOutcomes = Object.freeze(['draft', 'produced', 'adopted', 'signed'] as const);

const siteSchema = z.readonly(strictObject({ id: text, name: nameSchema, unit: z.optional(text) }));

const agendaItemSchema = z.readonly(strictObject({ title: text, outcome: z.optional(text) }));

const documentSchema = z.readonly(strictObject({ document: text, as: z.enum(documentOutcomes) }));

/**
 * Reads a {@link CoordinationEvent} as it is typed in.
 *
 * Vietnamese: hội nghị.
 *
 * @example
 * ```ts
 * import { coordinationEventSchema } from 'danvan/schemas';
 *
 * const row = { id: 'hn', kind: 'signing', title: 'Hội nghị ký kết' };
 * coordinationEventSchema.safeParse({ ...row, mode: 'hybrid' }).success; //=> true
 * ```
 *
 * @category Coordination
 */
export const coordinationEventSchema = strictObject({
  id: text,
  kind: text,
  title: nameSchema,
  date: z.optional(calendarDateSchema),
  partOfDay: z.optional(z.enum(['morning', 'afternoon', 'evening'])),
  mode: z.optional(z.enum(eventModes)),
  instruments: texts,
  organizers: texts,
  sites: z._default(z.readonly(z.array(siteSchema)), []),
  participations: z._default(z.readonly(z.array(participationSchema)), []),
  agenda: z._default(z.readonly(z.array(agendaItemSchema)), []),
  documents: z._default(z.readonly(z.array(documentSchema)), []),
  source: z.optional(text),
});

/**
 * A {@link CoordinationEvent} as it is typed in.
 *
 * Vietnamese: hội nghị.
 *
 * @example
 * ```ts
 * import type { CoordinationEventInput } from 'danvan/coordination';
 *
 * const event: CoordinationEventInput = {
 *   id: 'ky-ket-2021',
 *   kind: 'signing',
 *   title: 'Hội nghị ký kết chương trình phối hợp về công tác dân vận năm 2021',
 *   date: '2021-04-08',
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationEventInput extends Readonly<z.input<typeof coordinationEventSchema>> {}
