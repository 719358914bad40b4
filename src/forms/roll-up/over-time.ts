import { addExactly } from '#room/text';
import type { FormColumn } from '../definition/form-column.js';
import { amountOf, type FormValue } from '../filled/form-value.js';
import type { RowReport } from './report.js';

/** A value, and how many of the figures behind it were sent. */
export interface Combined {
  readonly value: FormValue;
  readonly known: number;
  readonly expected: number;
}

const isApplicable = (value: FormValue | undefined): boolean =>
  !(typeof value === 'object' && value !== null && value.state === 'not-applicable');

const orNull = (amount: number | undefined): number | null =>
  amount === undefined || Number.isNaN(amount) ? null : amount;

/** The sum of what is known of some values; none where nothing is, or where all has to be. */
export function added(values: readonly (FormValue | undefined)[], isStrict: boolean): Combined {
  const owed = values.filter(isApplicable);
  const known: number[] = [];
  for (const value of owed) {
    const amount = amountOf(value);
    if (!Number.isNaN(amount)) known.push(amount);
  }
  const isShort = known.length === 0 || (isStrict && known.length < owed.length);
  return { value: isShort ? null : addExactly(known), known: known.length, expected: owed.length };
}

/** The same of one column over reports; by hand where they are whole numbers, as most are. */
function addedOver(reports: readonly RowReport[], column: string, isStrict: boolean): Combined {
  let value = 0;
  for (const { cells } of reports) {
    const amount = cells[column];
    if (typeof amount === 'number') value += amount;
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(value)) {
      return added(
        reports.map((report) => report.cells[column]),
        isStrict,
      );
    }
  }
  return { value, known: reports.length, expected: reports.length };
}

/** The last figure that is known. */
function lastOf(reports: readonly RowReport[], column: string): Combined {
  const final = reports.at(-1)?.cells[column];
  if (typeof final === 'number') return { value: final, known: 1, expected: 1 };
  const amounts = reports.map(({ cells }) => amountOf(cells[column]));
  const known = amounts.filter((amount) => !Number.isNaN(amount)).length;
  const last = amounts.at(-1) ?? NaN;
  const isThere = !Number.isNaN(last);
  const value = orNull(isThere ? last : amounts.findLast((amount) => !Number.isNaN(amount)));
  return isThere
    ? { value, known: 1, expected: 1 }
    : { value, known: 0, expected: Math.max(1, known) };
}

/** All that was done before, and what stands last: what was left over is not counted again. */
function carried(reports: readonly RowReport[], { index, done = '' }: FormColumn): Combined {
  const amounts = reports.map(({ cells }, at) =>
    amountOf(cells[at === reports.length - 1 ? index : done]),
  );
  const known = amounts.filter((amount) => !Number.isNaN(amount)).length;
  const isWhole = known === amounts.length;
  return { value: isWhole ? addExactly(amounts) : null, known, expected: amounts.length };
}

const single = (value: FormValue | undefined): Combined => {
  const isKnown = typeof value === 'string' || !Number.isNaN(amountOf(value));
  return { value: value ?? null, known: isKnown ? 1 : 0, expected: isApplicable(value) ? 1 : 0 };
};

const nothing: Combined = { value: null, known: 0, expected: 0 };

/**
 * A column of one row over the reports that count, in the order of days.
 *
 * A single report stands as it is; what is worked out by a formula is left for later.
 */
export function overTime(
  column: FormColumn,
  reports: readonly RowReport[],
  isStrict: boolean,
): Combined {
  const { index, time } = column;
  const [first] = reports;
  if (reports.length === 1) return single(first?.cells[index]);
  switch (time) {
    case 'sum':
      return addedOver(reports, index, isStrict);
    case 'last':
      return lastOf(reports, index);
    case 'first':
      return single(first?.cells[index]);
    case 'carried':
      return carried(reports, column);
    case 'recompute':
    case 'forbid':
      return nothing;
  }
}
