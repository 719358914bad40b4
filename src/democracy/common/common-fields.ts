import * as z from 'zod';
import { breach } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { democracySpheres } from './spheres.js';

/** Any number of texts; none where nothing is given. */
export const texts = z.array(text).readonly().default([]);

/** What every record says: which it is, whose, when, and where that was read. */
export const commonFields = {
  id: text,
  unit: text,
  sphere: z.enum(democracySpheres).default('commune'),
  date: day.optional(),
  from: day.optional(),
  to: day.optional(),
  period: text.optional(),
  levels: texts,
  documents: texts,
  source: z
    .strictObject({
      document: text.optional(),
      locator: text.optional(),
      text: text.optional(),
    })
    .optional(),
  note: text.optional(),
};

/** A record whose last day lies before its first is refused. */
export const daysInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;

/** What {@link daysInOrder} finds. */
export const fromAfterTo = breach('from-after-to', 'the first day is after the last', 'to');
