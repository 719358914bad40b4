import type { Indicator } from '#room/indicators';
import { dayNumberOf } from '#room/time';
import type { Stretch } from '../choice/span.js';

/** Whether a stretch has days on both sides of a day. */
const crosses = ({ from, to }: Stretch, day: number): boolean => from < day && day <= to;

/**
 * Whether an indicator means something else in one of two periods: a state is of their last days, a
 * sum is of all their days.
 */
export const isAcrossBreak = (
  { breaks = [], combine }: Indicator,
  { days, baseDays }: { readonly days: Stretch; readonly baseDays: Stretch },
): boolean =>
  breaks.some(({ on }) => {
    const day = dayNumberOf(on);
    const isSum = combine.time === 'sum';
    return (
      days.to < day !== baseDays.to < day ||
      (isSum && (crosses(days, day) || crosses(baseDays, day)))
    );
  });
