import type { FormColumn } from '../../definition/form-column.js';
import type { FormKeys } from './form-keys.js';
import type { KeyedColumn, Keys } from './keyed-column.js';

const share = (left: Keys, right: Keys): boolean => left.some((key) => right.includes(key));

/** Whether all of some headings stand among others in the same order. */
function isWithin(few: readonly Keys[], many: readonly Keys[]): boolean {
  let at = 0;
  for (const keys of few) {
    while (at < many.length && !share(keys, many[at] ?? [])) at += 1;
    if (at === many.length) return false;
    at += 1;
  }
  return true;
}

/** How well headings of a sheet agree with those of a column: wholly, with more, with fewer, not at all. */
function agreement(path: readonly Keys[], { path: own, joined }: KeyedColumn): number {
  const last = path.at(-1) ?? [];
  if (own.length > 1 && share(last, joined)) return whole;
  if (!share(last, own.at(-1) ?? [])) return 0;
  // Of columns whose headings all stand there, the one with most of them is meant.
  if (isWithin(own, path)) return path.length === own.length ? whole : 1 + own.length;
  return isWithin(path, own) ? 1 : 0;
}

const whole = Infinity;

/** The columns of a form that headings of a sheet may mean. */
export interface HeadingMatch {
  /** Those that agree best; one where nothing has to be guessed. */
  readonly best: readonly FormColumn[];
  /** All that agree. */
  readonly all: readonly FormColumn[];
}

const none: HeadingMatch = { best: [], all: [] };

/**
 * Finds the columns of a form that headings of a sheet may mean. Headings over others may be
 * missing or stand there besides; the lowest one is that of the column.
 */
export function matchHeading(
  headings: readonly string[],
  { columns, keysOf }: FormKeys,
): HeadingMatch {
  const path = headings.map(keysOf).filter((keys) => keys.length > 0);
  if (path.length === 0) return none;
  const found = columns
    .map(({ column, ...keys }) => ({ column, how: agreement(path, { column, ...keys }) }))
    .filter(({ how }) => how > 0);
  const most = Math.max(...found.map(({ how }) => how));
  return {
    best: found.filter(({ how }) => how === most).map(({ column }) => column),
    all: found.map(({ column }) => column),
  };
}
