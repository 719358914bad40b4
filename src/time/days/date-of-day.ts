import { addDays } from './add-days.js';
import type { CalendarDate } from './calendar-date.js';
import { dayNumberOf } from './day-number.js';

const start = '2000-01-01';
const startNumber = dayNumberOf(start);

/** The day of a number of {@link dayNumberOf}. */
export const dateOfDay = (day: number): CalendarDate => addDays(start, day - startNumber);
