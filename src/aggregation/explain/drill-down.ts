import { deepFreeze, type KnownLiteral } from '#room/kit';
import { numbersBelow, type PlaceTree } from '../choice/place-tree.js';
import { askedCell } from '../table/asked-cell.js';
import type { CellPlace, FigureTable } from '../table/table.js';
import { askedFigure, type AskedFigure } from './asked-figure.js';
import { addedOf, piecesOf, type Piece } from './pieces-of.js';
import type { DrillDown, DrillPart } from './drill-part.js';

/** The figure of a unit taken by itself; null for one that has ended, which the table does not hold. */
function cellAlone({ plan, about }: AskedFigure, id: string): DrillPart['cell'] {
  const number = plan.tree.numbers.get(id);
  return number === undefined ? null : askedCell(plan, { ...about, roots: [number] });
}

function partOf(
  asked: AskedFigure,
  { kind, unit }: Pick<DrillPart, 'kind'> & { readonly unit: number },
  pieces: readonly Piece[],
): DrillPart {
  const id = asked.question.counting.tree.units[unit]?.id ?? '';
  const cell = kind === 'unit' ? cellAlone(asked, id) : null;
  return { kind, unit: id, ...addedOf(asked, pieces), cell };
}

/** What units add, each with all below it. */
function partsBelow(
  asked: AskedFigure,
  units: readonly number[],
  pieces: readonly Piece[],
): readonly DrillPart[] {
  const { last } = asked.question.counting.tree;
  return units.map((unit) => {
    const end = last[unit] ?? unit;
    const mine = pieces.filter((piece) => unit <= piece.unit && piece.unit <= end);
    return partOf(asked, { kind: 'unit', unit }, mine);
  });
}

/** A unit that took over from others stands twice in a view: before its first day, and since. */
const isSame = ({ units }: PlaceTree, one: number, other: number): boolean =>
  one === other || units[one]?.id === units[other]?.id;

/** What one unit adds itself: for itself alone, and for all below it. */
function partsAt(asked: AskedFigure, unit: number, pieces: readonly Piece[]): readonly DrillPart[] {
  const { tree } = asked.question.counting;
  const mine = pieces.filter((piece) => isSame(tree, piece.unit, unit));
  const isLowest = numbersBelow(tree, unit).every((below) => isSame(tree, below, unit));
  const parts = [
    { kind: 'own' as const, added: mine.filter(({ standsIn }) => !standsIn) },
    { kind: 'consolidated' as const, added: mine.filter(({ standsIn }) => standsIn) },
  ];
  return parts
    .filter(({ kind, added }) => added.length > 0 || (kind === 'own' && isLowest))
    .map(({ kind, added }) => partOf(asked, { kind, unit }, added));
}

function partsOf(asked: AskedFigure): readonly DrillPart[] {
  const { roots, role } = asked;
  const { tree } = asked.question.counting;
  const [root, ...others] = roots;
  const pieces = piecesOf(asked);
  if (root === undefined || others.length > 0) return partsBelow(asked, roots, pieces);
  const below = numbersBelow(tree, root).filter((unit) => !isSame(tree, unit, root));
  return [
    ...partsAt(asked, root, pieces),
    ...(role === 'unit' ? partsBelow(asked, below, pieces) : []),
  ];
}

/**
 * Takes one figure of a table apart into lines that add up to it: one for each unit directly
 * below, one for what the unit sent itself, one for what it sent for all.
 *
 * Vietnamese: xem chi tiết số liệu.
 *
 * The figure of a unit taken by itself (`cell`) may hold more than what it adds (`counted`), where a
 * consolidated figure from above counts for some of its days. The terms of a rate add up, not the
 * rates. Through a view, a unit that has ended stands in a line of its own, without a `cell`.
 *
 * @param table - The table, as {@link aggregate} made it.
 * @param indicator - The code of the indicator.
 * @param about - The id of a unit of the table, or unit and period, as for {@link findCell}.
 * @returns The figure and its lines, frozen: own and consolidated first, then the units below.
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT` or `UNKNOWN_PERIOD`, where
 * the table does not hold it; `INVALID_ARGUMENT` for a copy of a table.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, drillDown } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh' },
 *   { id: 'xa-b', name: 'xã B', parent: 'tinh' },
 * ]);
 * const observations = [
 *   { unit: 'tinh', indicator: 'outreach.sessions', period: '2026-Q3', value: 3 },
 *   { unit: 'xa-a', indicator: 'outreach.sessions', period: '2026-Q3', value: 12 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
 * const { parts } = drillDown(table, 'outreach.sessions');
 * parts.map(({ kind, unit, counted }) => [kind, unit, counted?.amount]);
 * //=> [['own', 'tinh', 3], ['unit', 'xa-a', 12], ['unit', 'xa-b', undefined]]
 * ```
 *
 * @category Aggregation
 */
export function drillDown<
  UnitId extends string,
  Code extends string,
  const AskedCode extends string,
  const AskedUnit extends string,
>(
  table: FigureTable<UnitId, Code>,
  indicator: KnownLiteral<Code, AskedCode>,
  about?: KnownLiteral<UnitId, AskedUnit> | CellPlace<KnownLiteral<UnitId, AskedUnit>>,
): DrillDown;
export function drillDown(
  table: FigureTable,
  indicator: string,
  about?: string | CellPlace,
): DrillDown {
  const asked = askedFigure(table, indicator, about);
  return deepFreeze({ cell: asked.cell, parts: partsOf(asked) });
}
