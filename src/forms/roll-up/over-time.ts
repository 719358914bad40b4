import type { FormColumn } from '../definition/form-column.js';
import { stateIn, type FormValue } from '../filled/form-value.js';
import { figureOf, sumOfColumn } from '../filled/sum-of-values.js';
import type { RowReport } from './report.js';

/** A value, and how many of the figures behind it were sent. */
export interface Combined {
  readonly value: FormValue;
  readonly known: number;
  readonly expected: number;
}

const isApplicable = (value: FormValue | undefined): boolean => stateIn(value) !== 'not-applicable';

const isKnown = (value: FormValue | undefined): boolean => figureOf(value) !== undefined;

/** The sum of what is known of some values; none where nothing is, or where all has to be. */
export function added(values: readonly (FormValue | undefined)[], isStrict: boolean): Combined {
  const owed = values.filter(isApplicable);
  const known = owed.filter(isKnown);
  const isShort = isStrict && known.length < owed.length;
  const value = isShort ? null : (sumOfColumn(known) ?? null);
  return { value, known: known.length, expected: owed.length };
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
  const known = reports.flatMap(({ cells }) => figureOf(cells[column]) ?? []);
  const value = known.at(-1) ?? null;
  return isKnown(final)
    ? { value, known: 1, expected: 1 }
    : { value, known: 0, expected: Math.max(1, known.length) };
}

/** All that was done before, and what stands last: what was left over is not counted again. */
function carried(reports: readonly RowReport[], { index, done = '' }: FormColumn): Combined {
  const values = reports.map(({ cells }, at) => cells[at === reports.length - 1 ? index : done]);
  const known = values.filter(isKnown).length;
  const sum = known === values.length ? sumOfColumn(values) : undefined;
  return { value: sum ?? null, known, expected: values.length };
}

const single = (value: FormValue | undefined): Combined => {
  const isThere = typeof value === 'string' || isKnown(value);
  return { value: value ?? null, known: isThere ? 1 : 0, expected: isApplicable(value) ? 1 : 0 };
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
