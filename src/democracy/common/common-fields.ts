import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { democracySpheres } from './spheres.js';

/** Any number of texts; none where nothing is given. */
export const texts = z._default(z.readonly(z.array(text)), []);

/** What every record says: which it is, whose, when, and where that was read. */
export const commonFields = {
  id: text,
  unit: text,
  sphere: z._default(z.enum(democracySpheres), 'commune'),
  date: z.optional(day),
  from: z.optional(day),
  to: z.optional(day),
  period: z.optional(text),
  levels: texts,
  documents: texts,
  source: z.optional(
    strictObject({
      document: z.optional(text),
      locator: z.optional(text),
      text: z.optional(text),
    }),
  ),
  note: z.optional(text),
};

/** A record whose last day lies before its first is refused. */
export const daysInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;

/** What {@link daysInOrder} finds. */
export const fromAfterTo = breach('from-after-to', 'the first day is after the last', 'to');
