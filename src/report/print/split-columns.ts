import type { TableBlock } from '../document/table-block.js';
import { headingPaths } from './heading-paths.js';

/** A column of a table, as far as sharing out columns needs to know it. */
interface Keyed {
  readonly key: string;
}

type Fits<Column> = (some: readonly Column[], share: number) => boolean;

/** What a table is split by: its head, and the columns that name a row. */
export type SplitTable = Pick<TableBlock, 'labels' | 'columns'>;

/** The columns that are shared out, and those that open each part. */
interface Rest<Column> {
  readonly repeated: readonly Column[];
  readonly columns: readonly Column[];
  readonly fits: Fits<Column>;
}

/** Where the part that begins at a column must end: at least one column stands in it. */
function endOf<Column>({ repeated, columns, fits }: Rest<Column>, start: number): number {
  const part = [...repeated];
  for (const [at, column] of columns.entries()) {
    if (at < start) continue;
    part.push(column);
    if (at > start && !fits(part, 1)) return at;
  }
  return columns.length;
}

/** The fewest parts for the columns from one on. */
function partsFrom<Column>(rest: Rest<Column>, start: number): number {
  let parts = 0;
  for (let at = start; at < rest.columns.length; at = endOf(rest, at)) parts += 1;
  return parts;
}

/** How many headings two columns stand under together. */
function sharedBetween(one: readonly number[] = [], other: readonly number[] = []): number {
  const apart = one.findIndex((step, at) => step !== other[at]);
  return apart < 0 ? Math.min(one.length, other.length) : apart;
}

/** How many headings a cut before each column would part. */
function partedAt<Column extends Keyed>(
  columns: readonly Column[],
  table: SplitTable,
): readonly number[] {
  const paths = headingPaths(table.columns);
  return columns.map(({ key }, at) =>
    sharedBetween(paths.get(columns[at - 1]?.key ?? ''), paths.get(key)),
  );
}

/** How many headings stand over two of the parts of a table, in all. */
export function partedHeadings(
  parts: readonly (readonly Keyed[])[],
  { columns }: SplitTable,
): number {
  const paths = headingPaths(columns);
  return parts.reduce((sum, part, at) => {
    const before = parts[at - 1] ?? [];
    const first = part.find(({ key }) => before.every((other) => other.key !== key));
    const last = before.at(-1);
    return sum + sharedBetween(paths.get(last?.key ?? ''), paths.get(first?.key ?? ''));
  }, 0);
}

/** The cuts of a part, those before it is full too: such as part the fewest headings first, then the last. */
const cutsBefore = (end: number, start: number, parted: readonly number[]): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => end - at)
    .filter((cut) => (parted[cut] ?? 0) < (parted[end] ?? 0))
    .toSorted((a, b) => (parted[a] ?? 0) - (parted[b] ?? 0));

/** Where each part ends: between groups of columns wherever that takes no part more. */
function endsOf<Column extends Keyed>(rest: Rest<Column>, table: SplitTable): readonly number[] {
  const { length } = rest.columns;
  const parted = partedAt(rest.columns, table);
  const ends: number[] = [];
  for (let start = 0; start < length; start = ends.at(-1) ?? length) {
    const end = endOf(rest, start);
    const cuts = end === length ? [] : cutsBefore(end, start, parted);
    const most = cuts.length === 0 ? 0 : partsFrom(rest, end);
    ends.push(cuts.find((cut) => partsFrom(rest, cut) <= most) ?? end);
  }
  return ends;
}

/**
 * Shares out the columns of a table that is too wide over several tables; the label columns open
 * each of them, as long as they leave half of the width to the others. Columns under one heading stay
 * together where that takes no table more.
 *
 * @param sizes - The columns, from left to right.
 * @param table - Its head, and the keys of the columns that name a row.
 * @param fits - Whether columns fit a share of the width, from 0 to 1.
 * @returns For each table its columns, from left to right. One table where all fit.
 */
export function splitColumns<Column extends Keyed>(
  sizes: readonly Column[],
  table: SplitTable,
  fits: Fits<Column>,
): readonly (readonly Column[])[] {
  if (fits(sizes, 1)) return [sizes];
  const marked = sizes.filter(({ key }) => table.labels.includes(key));
  const repeated = fits(marked, 0.5) ? marked : [];
  const columns = sizes.filter((size) => !repeated.includes(size));
  if (columns.length === 0) return [repeated];
  const ends = endsOf({ repeated, columns, fits }, table);
  return ends.map((end, at) => [...repeated, ...columns.slice(ends[at - 1] ?? 0, end)]);
}
