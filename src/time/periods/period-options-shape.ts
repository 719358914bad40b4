import * as z from 'zod';
import { calendarShape, termSystemShape } from '../calendars/calendar-shapes.js';

/** What ids and names of periods are read with. */
export const periodOptionsShape = z.object({
  calendars: z.array(calendarShape).optional(),
  calendar: z.string().optional(),
  termSystems: z.array(termSystemShape).optional(),
  asOf: z.string().optional(),
  documentDates: z.record(z.string(), z.string()).optional(),
});
