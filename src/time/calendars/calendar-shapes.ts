import { schemaOfShape } from '#room/findings';
import { keptCalendar, keptTermSystem } from './kept-calendars.js';

/** A reporting calendar as the library keeps it. */
export const calendarShape = schemaOfShape(keptCalendar);

/** A system of terms as the library keeps it. */
export const termSystemShape = schemaOfShape(keptTermSystem);
