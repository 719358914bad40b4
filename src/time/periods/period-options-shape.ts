import * as z from 'zod';
import { requireShape } from '#room/findings';
import { calendarShape, termSystemShape } from '../calendars/calendar-shapes.js';
import type { PeriodOptions } from './period-options.js';

/** What ids and names of periods are read with. */
export const periodOptionsShape = z.object({
  calendars: z.array(calendarShape).optional(),
  calendar: z.string().optional(),
  termSystems: z.array(termSystemShape).optional(),
  asOf: z.string().optional(),
  documentDates: z.record(z.string(), z.string()).optional(),
});

/** What stands for options that were not given: it has been looked at already. */
export const noPeriodOptions: PeriodOptions = Object.freeze({});

/** Refuses options that are not of their shape; periods are read too often to look at none. */
export const requirePeriodOptions = (options: PeriodOptions): PeriodOptions =>
  options === noPeriodOptions ? options : requireShape(options, periodOptionsShape, 'options');
