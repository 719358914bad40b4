import { DanvanError, readable, requireList, requireObject } from '#room/findings';
import type { Period } from '#room/time';
import type { Indicator } from '#room/indicators';
import type { Cell } from '../cell.js';
import { sumWithin } from '../choice/within-numbers.js';
import { askedTable, rememberTable } from '../table/remembered.js';
import type { FigureTable } from '../table/table.js';
import { balancesOf } from './balances-of.js';
import { cellKey, indicatorOf, linesOf, type CellLine } from './cell-key.js';
import { hiddenCell, withoutBase } from './hidden-cell.js';
import { hiddenKeys } from './hidden-keys.js';
import type { Balance } from './other-values.js';

/** Amounts by key: of all cells, and of the periods that they are compared with. */
function amountsIn(lines: readonly CellLine[]): ReadonlyMap<string, number | null> {
  const amounts = new Map<string, number | null>();
  for (const { owner, cells } of lines) {
    for (const { indicator, period, amount, base } of cells) {
      amounts.set(cellKey(owner, indicator, period), amount);
      const key = base === undefined ? null : cellKey(owner, indicator, base.period);
      if (key !== null && !amounts.has(key)) amounts.set(key, base?.amount ?? null);
    }
  }
  return amounts;
}

/** Whether a sum is true of what is shown; what has no amount adds nothing. */
function isTrue({ plus, minus }: Balance, amounts: ReadonlyMap<string, number | null>): boolean {
  if (minus.length === 0 || [...plus, ...minus].some((key) => !amounts.has(key))) return false;
  const sum = (keys: readonly string[]) => sumWithin(keys.map((key) => amounts.get(key) ?? 0));
  return sum(plus) === sum(minus);
}

const isCount = (table: FigureTable, code: string): boolean => {
  const indicator = table.catalogue.get(code);
  return indicator !== undefined && indicator.kind !== 'ratio' && !indicator.money;
};

/** Whether a rate would give back a count that is hidden, or too small. */
function givesBack(owner: string, cell: Cell, about: Hidden): boolean {
  const ratio = about.table.catalogue.get(cell.indicator)?.ratio;
  if (ratio === undefined) return false;
  const terms = [ratio.numerator, ratio.denominator];
  const { numerator = null, denominator = null } = cell.terms ?? {};
  return (
    terms.some((code) => about.keys.has(cellKey(owner, code, cell.period))) ||
    [numerator, denominator].some((term) => term !== null && term > 0 && term < about.below)
  );
}

interface Hidden {
  readonly table: FigureTable;
  readonly keys: ReadonlySet<string>;
  readonly below: number;
}

/** A cell as it is shown: a new one where anything of it is hidden. */
function cellShown(owner: string, cell: Cell, about: Hidden): Cell {
  const { keys } = about;
  if (keys.has(cellKey(owner, cell.indicator, cell.period)) || givesBack(owner, cell, about)) {
    return hiddenCell(cell);
  }
  const { base } = cell;
  const isBaseHidden = base !== undefined && keys.has(cellKey(owner, cell.indicator, base.period));
  // Two groups of senders that are compared give back what one of them has alone.
  return isBaseHidden || base?.like !== undefined ? withoutBase(cell) : cell;
}

function shownTable(about: Hidden): FigureTable {
  const { table } = about;
  const [total, ...others] = linesOf(table).map(({ owner, cells }) =>
    Object.freeze(cells.map((cell) => cellShown(owner, cell, about))),
  );
  const rows = table.rows.map((row, at) => Object.freeze({ ...row, cells: others[at] ?? [] }));
  const groups = table.groups.map((row, at) =>
    Object.freeze({ ...row, cells: others[table.rows.length + at] ?? [] }),
  );
  const { hierarchy, units, period, periods, basePeriod, catalogue, indicators } = table;
  const asked = { hierarchy, units, period, periods, catalogue, indicators };
  const { expected, silent } = table;
  const lines = { rows: Object.freeze(rows), groups: Object.freeze(groups) };
  const figures = { total: total ?? [], ...lines, expected, silent };
  // What is the table's own is frozen where it was made; nothing of it is changed here.
  const shown = Object.freeze({ ...asked, ...(basePeriod && { basePeriod }), ...figures });
  const known = askedTable(table);
  if (known !== undefined) rememberTable(shown, { ...known, isHidden: true });
  return shown;
}

const periodsIn = ({ periods, basePeriod }: FigureTable): readonly Period[] =>
  basePeriod === undefined ? periods : [...periods, basePeriod];

/** What stands in some tables, each once. */
function shownIn(tables: readonly FigureTable[], lines: readonly CellLine[]) {
  const indicators = new Map<string, Indicator>();
  const periods = new Map<string, Period>();
  for (const table of tables) {
    for (const one of table.indicators) indicators.set(one.code, one);
    for (const one of periodsIn(table)) periods.set(one.id, one);
  }
  const owners = [...new Set(lines.map(({ owner }) => owner))];
  return { owners, indicators: [...indicators.values()], periods: [...periods.values()] };
}

function keysToHide(tables: readonly FigureTable[], below: number): ReadonlySet<string> {
  const lines = tables.flatMap(linesOf);
  const all = amountsIn(lines);
  const amounts = new Map([...all].flatMap(([key, n]) => (n === null ? [] : [[key, n]])));
  const isOfCount = (key: string) => tables.some((table) => isCount(table, indicatorOf(key)));
  const small = [...amounts].flatMap(([key, n]) =>
    n > 0 && n < below && isOfCount(key) ? key : [],
  );
  const balances = balancesOf(tables, shownIn(tables, lines)).filter((one) => isTrue(one, all));
  return hiddenKeys({ amounts, small, balances });
}

/**
 * Hides counts so small that they would point to a person, and every figure from which such a
 * count could be worked out.
 *
 * Vietnamese: không công bố số quá nhỏ.
 *
 * A count from 1 up to `below` is hidden; zero stays. Then others are hidden until no shown sum
 * gives a hidden count away. Sums run along units, groups, periods and parts of indicators.
 * Afterwards each hidden count could have another value with all shown sums unchanged. Rates of
 * hidden terms go, and so do comparisons with hidden figures. A hidden cell is `withheld` with
 * the reason `small-count`; every exporter prints its mark. Hand in all tables of one document
 * together, since one of them could give back what another hides. Categories of breakdowns beside
 * the columns are not worked out any more, and nothing of such a table is explained.
 *
 * @param tables - Tables of {@link aggregate}; left untouched.
 * @param options - `below`: the smallest count that is shown, a whole number from 2 on.
 * @returns As many tables, in the same order.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `below` is no such number, and for what
 * are no tables.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, findCell } from 'danvan';
 * import { hideSmallCounts } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const observations = [{ unit: 'xa-a', indicator: 'petitions.denunciations', period: '2026-Q1', value: 2 }];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'xa-a', period: '2026-Q1' });
 * const [shown = table] = hideSmallCounts([table], { below: 5 });
 * findCell(shown, 'petitions.denunciations').amount; //=> null
 * findCell(shown, 'petitions.denunciations').state; //=> 'withheld'
 * ```
 *
 * @category Aggregation
 */
export function hideSmallCounts<UnitId extends string, Code extends string>(
  tables: readonly FigureTable<UnitId, Code>[],
  options: { readonly below: number },
): readonly FigureTable<UnitId, Code>[];
export function hideSmallCounts(
  tables: readonly FigureTable[],
  options: { readonly below: number },
): readonly FigureTable[] {
  return readable('The tables', () => withoutSmall(tables, requireObject(options, 'options')));
}

function withoutSmall(
  tables: readonly FigureTable[],
  { below }: { readonly below: number },
): readonly FigureTable[] {
  if (!Number.isSafeInteger(below) || below < 2) {
    throw new DanvanError('INVALID_ARGUMENT', '"below" must be a whole number, 2 or more.');
  }
  const given = requireList(tables, 'tables');
  const keys = keysToHide(given, below);
  return Object.freeze(given.map((table) => shownTable({ table, keys, below })));
}
