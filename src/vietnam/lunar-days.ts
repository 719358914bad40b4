/** The first day of Tết and the day of the Hùng Kings (10/3) of a year to come. */
export type LunarRow = readonly [year: number, tet: string, kings: string];

/**
 * Reckoned by the Vietnamese lunar calendar (GMT+7); no announcement of these years was found.
 *
 * @internal
 */
export const lunarDays: readonly LunarRow[] = [
  [2027, '02-06', '04-16'],
  [2028, '01-26', '04-04'],
  [2029, '02-13', '04-23'],
  [2030, '02-02', '04-12'],
];
