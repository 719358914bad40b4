import { sheetFinding, type SheetLimit } from '#room/export';
import type { ReadLimits } from './read-limits.js';
import { refuseFile } from './refusal.js';

/** Counts what a reading takes, against its limits. */
export interface Spending {
  /** Takes so much more; refuses the file where that is too much. */
  readonly take: (limit: SheetLimit, amount: number, where?: string) => void;
  /** Refuses the file where one thing of it is too large. */
  readonly check: (limit: SheetLimit, found: number, where?: string) => void;
  /** What is left. */
  readonly left: (limit: SheetLimit) => number;
}

/** Nothing is spent yet. */
export function spendingOf(limits: ReadLimits): Spending {
  const taken = new Map<SheetLimit, number>();
  const check = (limit: SheetLimit, found: number, where?: string): void => {
    const most = limits[limit];
    if (found <= most) return;
    const facts = { limit, most, found, ...(where !== undefined && { where }) };
    refuseFile(sheetFinding('sheets/over-limit', facts));
  };
  return {
    check,
    take: (limit, amount, where) => {
      const sum = (taken.get(limit) ?? 0) + amount;
      taken.set(limit, sum);
      check(limit, sum, where);
    },
    left: (limit) => limits[limit] - (taken.get(limit) ?? 0),
  };
}
