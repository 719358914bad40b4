import { sameDays, within } from './day-sets.js';
import type { Days } from './days.js';

/** A period, and how figures add over it. */
export interface Asked {
  readonly period: Days;
  /** Null is a time over which nothing adds: only reports of exactly the days asked count. */
  readonly time: 'sum' | 'last' | null;
}

/** Whether a report of the days lies in the period asked: of a state only its last day must. */
export const takesPart = (days: Days, { time, period }: Asked): boolean =>
  time === 'last' ? days.to >= period.from && days.to <= period.to : within(days, period);

/** Whether it may also be taken as it stands. */
export const mayBeTaken = (days: Days, asked: Asked): boolean =>
  takesPart(days, asked) && (asked.time !== null || sameDays(days, asked.period));
