/**
 * The plain amounts of one unit in the order of their rows, with the places of their periods; the
 * same arrays for all units, since there are hundreds of thousands.
 */
export interface Sheet {
  count: number;
  /** Not a number where there is no plain amount. */
  amounts: Float64Array;
  places: Int32Array;
}

/** A sheet with room for some rows. */
export const emptySheet = (room: number): Sheet => ({
  count: 0,
  amounts: new Float64Array(room),
  places: new Int32Array(room),
});

/** The days of periods by their places. */
export interface PlacedDays {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly startOfYear: Int32Array;
  /** Kinds of periods, numbered. */
  readonly kind: Int32Array;
}

const follows = ({ first, last }: PlacedDays, place: number, before: number): boolean =>
  first[place] === (last[before] ?? 0) + 1;

/** The least and the most above zero. */
export function endsOf({ count, amounts }: Sheet): readonly [least: number, most: number] {
  let least = Infinity;
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const amount = amounts[at] ?? NaN;
    if (!(amount > 0)) continue;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return [least, most];
}

/** Whether an amount with enough before it is twice the most of those, or half the least. */
export function standsOut({ count, amounts }: Sheet, leastEarlier: number): boolean {
  let earlier = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) {
    const amount = amounts[at] ?? NaN;
    if (Number.isNaN(amount)) continue;
    if (earlier >= leastEarlier && (amount >= 2 * most || 2 * amount <= least)) return true;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
    earlier += 1;
  }
  return false;
}

/** Whether the reports of a year from its first day on, without a gap, rise from one to the next. */
export function risesThroughYear(
  { count, amounts, places }: Sheet,
  days: PlacedDays,
  leastReports: number,
): boolean {
  let rising = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    const before = places[at - 1] ?? -1;
    const isOfYear = days.startOfYear[place] === days.startOfYear[before];
    if (days.first[place] === days.startOfYear[place]) {
      if (rising >= leastReports) return true;
      rising = 1;
    } else if (rising === 0 || !isOfYear || !follows(days, place, before)) {
      if (rising >= leastReports) return true;
      rising = 0;
    } else {
      // What falls, or stays, ends it for the whole year.
      rising = (amounts[at] ?? NaN) > (amounts[at - 1] ?? NaN) ? rising + 1 : 0;
    }
  }
  return rising >= leastReports;
}

/** Whether an amount is that of the report right before. */
export function repeatsBefore({ count, amounts, places }: Sheet, days: PlacedDays): boolean {
  for (let at = 1; at < count; at += 1) {
    const isSame = amounts[at] === amounts[at - 1];
    if (isSame && follows(days, places[at] ?? 0, places[at - 1] ?? 0)) return true;
  }
  return false;
}
