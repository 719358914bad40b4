import type { Reception } from './reception.js';

/** On how many days: as it says; one where it has one day. */
export const daysOfReception = ({ days, date, from, to }: Reception): number | undefined =>
  days ?? (date !== undefined && from === undefined && to === undefined ? 1 : undefined);
