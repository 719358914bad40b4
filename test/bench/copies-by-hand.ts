import { days, type Sent } from './checked-country.js';

/** Reports that are perhaps the one before, sent again, by unit and period. */
interface Copies {
  readonly width: number;
  /** How many figures above zero are those of the report before; -1 where one differs. */
  readonly same: Int32Array;
  /** The first row of each. */
  readonly firsts: Int32Array;
}

/** Nothing compared yet. */
export function noCopies({ unitCount }: Sent): Copies {
  const width = days.kind.length;
  const firsts = new Int32Array(unitCount * width).fill(-1);
  return { width, same: new Int32Array(unitCount * width), firsts };
}

/** Holds each report of a run against the one before. */
export function copiesAmong(sent: Sent, run: Int32Array, { width, same, firsts }: Copies): void {
  const { units, periods, values } = sent;
  for (let at = 0; at < run.length; at += 1) {
    const row = run[at] ?? 0;
    const place = periods[row] ?? 0;
    const key = (units[row] ?? 0) * width + place;
    if (same[key] === -1) continue;
    const before = run[at - 1] ?? -1;
    const follows = before >= 0 && (days.last[periods[before] ?? 0] ?? 0) + 1 === days.first[place];
    const value = values[row] ?? 0;
    if (!follows || value !== values[before]) same[key] = -1;
    else if (value > 0) {
      if (same[key] === 0) firsts[key] = row;
      same[key] = (same[key] ?? 0) + 1;
    }
  }
}

/** The first rows of reports of which five figures or more are those of the one before. */
export const copiedReports = ({ same, firsts }: Copies): readonly number[] =>
  Array.from(firsts.filter((_, key) => (same[key] ?? 0) >= 5));
