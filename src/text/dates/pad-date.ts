/** Days below ten get a zero in front. */
export const padDay = (day: number): string => String(day).padStart(2, '0');

/** Months one and two get a zero in front, the others do not, so that nobody adds a one. */
export const padMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month));
