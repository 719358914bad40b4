import { categoryKey, detailOf, marks } from '#room/aggregation';
import type { Figures } from './figures.js';

const measureBits = 3 << marks.measure;

/** Which parts of a row two rows need not have in common. */
export interface Apart {
  readonly days?: true;
  readonly line?: true;
  readonly basis?: true;
  readonly scope?: true;
  readonly categories?: true;
  readonly measure?: true;
}

const bitsOf = ({ basis, scope, measure }: Apart): number =>
  (basis === true ? 0 : marks.isCumulative) |
  (scope === true ? 0 : marks.isConsolidated) |
  (measure === true ? 0 : measureBits);

const wholly: Apart = Object.freeze({});

/**
 * What rows of one unit have in common that were sent in one report: days, line, basis, scope,
 * measure, categories and activity, but for what may lie apart. A number for nearly all rows.
 */
export function reportKey(figures: Figures, row: number, apart: Apart = wholly): number | string {
  const { columns, lines } = figures;
  const bits = columns.marks[row] ?? 0;
  const line = apart.line === true ? 0 : (columns.lines[row] ?? 0);
  const days = apart.days === true ? 0 : figures.stretchOf(row);
  const key = (days * (lines.length + 1) + line) * 128 + (bits & bitsOf(apart));
  if ((bits & marks.hasDetail) === 0) return key;
  const { categories, activity } = detailOf(columns, row);
  const category = apart.categories === true ? '' : categoryKey(categories);
  return category === '' && activity === undefined ? key : `${key} ${activity ?? ''} ${category}`;
}

/** Whether two rows have the same key; most are told apart or found alike without one. */
export function areOfOneReport(figures: Figures, a: number, b: number): boolean {
  const { periods, lines, marks: bits } = figures.columns;
  const [first, second] = [bits[a] ?? 0, bits[b] ?? 0];
  const isPlain = ((first | second) & marks.hasDetail) === 0;
  if (!isPlain) return reportKey(figures, a) === reportKey(figures, b);
  if (lines[a] !== lines[b] || ((first ^ second) & bitsOf(wholly)) !== 0) return false;
  return periods[a] === periods[b] || figures.stretchOf(a) === figures.stretchOf(b);
}

/** Gathers rows by what they have in common. */
export function rowsByKey(
  figures: Figures,
  rows: Iterable<number>,
  apart: Apart,
): ReadonlyMap<number | string, readonly number[]> {
  const groups = new Map<number | string, number[]>();
  for (const row of rows) {
    const key = reportKey(figures, row, apart);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
