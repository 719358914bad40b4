import { startOfYear, type Period } from '#room/time';
import type { RecordSpan } from './democracy-span.js';

/** Whether it began in the year of a period, up to the last day of the period. */
export const isSoFar = ({ first, last, isNamed }: RecordSpan, period: Period): boolean =>
  startOfYear(period) <= first && (isNamed ? last : first) <= period.to;
