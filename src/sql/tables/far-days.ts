/** Before and after all days, in place of a day that is open. */
export const openFrom = -10_000_000;
export const openTo = 10_000_000;
