import { dateOfDay, dayNumberOf } from '#room/time';
import type { AskedSum } from './asked-of-store.js';

const yearOf = (day: number): string => dateOfDay(day).slice(0, 4);

/** The whole years that the sums touch. */
export const windowOf = (
  sums: readonly AskedSum[],
): { readonly from: number; readonly to: number } => ({
  from: dayNumberOf(`${yearOf(Math.min(...sums.map(({ from }) => from)))}-01-01`),
  to: dayNumberOf(`${yearOf(Math.max(...sums.map(({ to }) => to)))}-12-31`),
});
