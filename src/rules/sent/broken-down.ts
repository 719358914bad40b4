import {
  addQuantities,
  categoryKey,
  detailOf,
  marks,
  quantityAt,
  type Quantity,
} from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { hasMark, isFigure, type Figures } from './figures.js';
import { rowsByKey } from './report-key.js';

/** What was sent of the categories of a breakdown. */
export interface Cut {
  readonly field: string;
  readonly categories: readonly string[];
  /** Whether they are all of the total. */
  readonly isWhole: boolean;
  /** Whether they are of a free dimension, so that one thing may be in several of them. */
  readonly mayOverlap: boolean;
  readonly sum: Quantity;
  /** The first of them. */
  readonly row: number;
}

/** A total, with its breakdowns. */
export interface BrokenDown {
  /** -1 where the total was not sent. */
  readonly row: number;
  readonly total: Quantity;
  readonly cuts: readonly Cut[];
}

type Breakdown = NonNullable<Indicator['breakdowns']>[number];

const categoryAt = ({ columns }: Figures, row: number): string =>
  categoryKey(detailOf(columns, row).categories);

interface Found {
  readonly category: string;
  readonly row: number;
}

function cutFrom(
  figures: Figures,
  found: readonly Found[],
  about: Pick<Cut, 'field' | 'isWhole' | 'mayOverlap'>,
): readonly Cut[] {
  const [first] = found;
  if (first === undefined) return [];
  const sum = addQuantities(found.map(({ row }) => quantityAt(figures, row)));
  return [{ ...about, categories: found.map(({ category }) => category), sum, row: first.row }];
}

function cutOf(figures: Figures, byCategory: ReadonlyMap<string, number>, breakdown: Breakdown) {
  const { field, complete } = breakdown;
  const found = breakdown.categories.flatMap((category) => {
    const row = byCategory.get(categoryKey({ [field]: category }));
    return row === undefined ? [] : [{ category, row }];
  });
  const isWhole = complete && found.length === breakdown.categories.length;
  return cutFrom(figures, found, { field, isWhole, mayOverlap: false });
}

/** Of a dimension with categories of the user's own: each by itself, and all together. */
function freeCutsOf(figures: Figures, report: readonly number[], field: string): readonly Cut[] {
  const found = report.flatMap((row): readonly Found[] => {
    const { categories = {} } = detailOf(figures.columns, row);
    const [only, ...others] = Object.entries(categories);
    const isOf = only !== undefined && others.length === 0 && only[0] === field;
    return isOf ? [{ category: only[1], row }] : [];
  });
  const about = { field, isWhole: false };
  return [
    ...found.flatMap((one) => cutFrom(figures, [one], { ...about, mayOverlap: false })),
    ...(found.length > 1 ? cutFrom(figures, found, { ...about, mayOverlap: true }) : []),
  ];
}

/** The totals of one unit that were broken down, report by report. */
export function brokenDown(
  figures: Figures,
  { breakdowns = [], dimensions = [], overlapping = [] }: Indicator,
  rows: Int32Array,
): readonly BrokenDown[] {
  if (!rows.some((row) => hasMark(figures, row, marks.hasDetail))) return [];
  const sent = rows.filter((row) => isFigure(figures, row));
  return [...rowsByKey(figures, sent, { categories: true }).values()].flatMap((report) => {
    const byCategory = new Map(report.map((row) => [categoryAt(figures, row), row]));
    const cuts = [
      ...breakdowns.flatMap((breakdown) => cutOf(figures, byCategory, breakdown)),
      ...dimensions
        .flatMap((field) => freeCutsOf(figures, report, field))
        .filter(({ mayOverlap, field }) => !mayOverlap || !overlapping.includes(field)),
    ];
    const row = byCategory.get('');
    if (row !== undefined) return [{ row, total: quantityAt(figures, row), cuts }];
    const standing = cuts.find(({ isWhole }) => isWhole);
    if (standing === undefined) return [];
    return [{ row: -1, total: standing.sum, cuts: cuts.filter((cut) => cut !== standing) }];
  });
}
