/** Before all days, and after them. */
export const longAgo = -(2 ** 31);
export const pastAll = 2 ** 31 - 1;
