import { addExactly } from '#room/text';
import type { Stop } from './journey.js';

/** An amount at a stop. */
export interface Load {
  readonly stop: Stop;
  readonly amount: number;
}

/** Amounts under way: those that meet at a stop go on as one. */
export interface Loads {
  readonly add: (stop: Stop, amount: number) => void;
  /** Takes one of the stops that come first on the way. */
  readonly take: () => Load | undefined;
}

/** Where a day stands, or is to stand, among days from the last to the first on the way. */
function placeOf(
  days: readonly string[],
  day: string,
  isBefore: (a: string, b: string) => boolean,
) {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(day, days[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Starts with nothing under way. */
export function createLoads(forwards: boolean): Loads {
  const byDay = new Map<string, Map<string, number>>();
  const days: string[] = [];
  const isBefore = (a: string, b: string): boolean => (forwards ? a < b : a > b);
  return {
    add: ({ unit, date }, amount) => {
      const there = byDay.get(date) ?? new Map<string, number>();
      if (!byDay.has(date)) days.splice(placeOf(days, date, isBefore), 0, date);
      byDay.set(date, there);
      const before = there.get(unit);
      there.set(unit, before === undefined ? amount : addExactly([before, amount]));
    },
    take: () => {
      const date = days.at(-1);
      if (date === undefined) return undefined;
      const there = byDay.get(date) ?? new Map<string, number>();
      const [first] = there;
      const [unit, amount] = first ?? ['', 0];
      there.delete(unit);
      if (there.size === 0) {
        days.pop();
        byDay.delete(date);
      }
      return { stop: { unit, date }, amount };
    },
  };
}
