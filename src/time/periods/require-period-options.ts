import {
  fieldsShape,
  listShape,
  mapShape,
  optionalShape,
  requirePlain,
  textShape,
} from '#room/findings';
import { keptCalendar, keptTermSystem } from '../calendars/kept-calendars.js';
import type { PeriodOptions } from './period-options.js';

/** What ids and names of periods are read with. */
export const givenPeriodOptions = fieldsShape({
  calendars: optionalShape(listShape(keptCalendar)),
  calendar: optionalShape(textShape),
  termSystems: optionalShape(listShape(keptTermSystem)),
  asOf: optionalShape(textShape),
  documentDates: optionalShape(mapShape(textShape)),
});

/** What stands for options that were not given: it has been looked at already. */
export const noPeriodOptions: PeriodOptions = Object.freeze({});

/** Refuses options that are not of their shape; periods are read too often to look at none. */
export const requirePeriodOptions = (options: PeriodOptions): PeriodOptions =>
  options === noPeriodOptions ? options : requirePlain(options, givenPeriodOptions, 'options');
