import * as z from 'zod';
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

const siteSchema = z.strictObject({ id: text, name: nameSchema, unit: text.optional() }).readonly();

const agendaItemSchema = z.strictObject({ title: text, outcome: text.optional() }).readonly();

const documentSchema = z.strictObject({ document: text, as: z.enum(documentOutcomes) }).readonly();

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
export const coordinationEventSchema = z.strictObject({
  id: text,
  kind: text,
  title: nameSchema,
  date: calendarDateSchema.optional(),
  partOfDay: z.enum(['morning', 'afternoon', 'evening']).optional(),
  mode: z.enum(eventModes).optional(),
  instruments: texts,
  organizers: texts,
  sites: z.array(siteSchema).readonly().default([]),
  participations: z.array(participationSchema).readonly().default([]),
  agenda: z.array(agendaItemSchema).readonly().default([]),
  documents: z.array(documentSchema).readonly().default([]),
  source: text.optional(),
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
