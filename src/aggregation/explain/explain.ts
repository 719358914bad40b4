import { deepFreeze, onDemand, type KnownLiteral } from '#room/kit';
import { countedOf } from '../dataset/counted-of.js';
import { isRecomputed } from '../ratio/count-figure.js';
import type { CellPlace, FigureTable } from '../table/table.js';
import { figureAsked, foundFigure, type AskedFigure } from './asked-figure.js';
import { comparedSenders } from './compared-senders.js';
import type { CountingPolicy, Explanation } from './explanation.js';
import { namesTold } from './names-told.js';
import { plainExplanation } from './plain-explanation.js';
import { partsOfRatio } from './ratio-parts.js';
import { shelfOf, type Shelf } from './shelf.js';
import { partsOfCount, type ToldParts } from './told-parts.js';

function effectOf({ plan, now }: AskedFigure): CountingPolicy['effect'] {
  if (plan.policy === 'strict' && now.cell.reason === 'incomplete') return 'total-withheld';
  const isTaken = plan.policy === 'zero' && now.parts.length === 0 && now.cell.amount === 0;
  return isTaken ? 'zero-taken' : 'none';
}

const policyOf = (asked: AskedFigure): CountingPolicy =>
  deepFreeze({
    missing: asked.role === 'unit' ? asked.plan.policy : 'partial',
    effect: asked.role === 'unit' ? effectOf(asked) : 'none',
    countErrors: asked.question.counting.countErrors,
    likeForLike: asked.plan.isLikeForLike,
    measure: asked.plan.measure,
    categories: { ...asked.plan.categories },
  });

function partsOf(asked: AskedFigure, shelf: Shelf): ToldParts {
  const { counted, about } = asked;
  return counted.kind === 'ratio'
    ? partsOfRatio(asked, counted.found, shelf)
    : { ...partsOfCount(asked, counted.count, shelf), isStated: isRecomputed(about.indicator) };
}

/** Explains a figure that was counted once more. */
export function explanationOf(asked: AskedFigure): Explanation {
  const { plan, about, role, question, roots, now, other, cell } = asked;
  const { indicator, period } = about;
  const shelf = shelfOf(countedOf(plan.dataset), question.counting.tree);
  const names = onDemand(() => namesTold({ ...asked, tree: question.counting.tree }));
  const { base } = cell;
  const isCompared = base !== undefined && other !== null;
  return Object.freeze({
    cell: deepFreeze(cell),
    indicator,
    period,
    units: Object.freeze(roots.map(shelf.idOf)),
    role,
    rules: Object.freeze({ ...indicator.combine, time: question.figure.all.time }),
    ...partsOf(asked, shelf),
    ...(isCompared && { comparison: comparedSenders(shelf, base, { now, other }) }),
    policy: policyOf(asked),
    get names() {
      return names();
    },
  });
}

/**
 * Tells where one figure of a table comes from: who sent what, what counts and why, and what does not.
 *
 * Vietnamese: giải trình số liệu.
 *
 * The cell is worked out once more, with all that it is made of. What each unit sent stands with the
 * days that it counts for; a difference with both running totals; a consolidated figure with the
 * units that it stands in for; a report that does not count with its reason and what counts instead.
 * Of an unallocated row it tells what the ended unit sent, and its part that nobody took over.
 * {@link explanationText} says it in sentences.
 *
 * @param table - The table, as {@link aggregate} made it.
 * @param indicator - The code of the indicator.
 * @param about - The id of a unit of the table, or unit and period, as for {@link findCell}.
 * @returns The explanation, frozen all the way down.
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT` or `UNKNOWN_PERIOD`, where
 * the table does not hold it; `INVALID_ARGUMENT` for a copy of a table.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, explain } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh' },
 *   { id: 'xa-b', name: 'xã B', parent: 'tinh' },
 * ]);
 * const observations = [
 *   { unit: 'xa-a', indicator: 'outreach.sessions', period: '2026-Q3', value: 12 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
 * const { contributors, coverage } = explain(table, 'outreach.sessions');
 * contributors.map(({ unit, amount }) => [unit, amount]); //=> [['xa-a', 12]]
 * coverage.silent; //=> ['xa-b']
 * ```
 *
 * @category Aggregation
 */
export function explain<
  UnitId extends string,
  Code extends string,
  const AskedCode extends string,
  const AskedUnit extends string,
>(
  table: FigureTable<UnitId, Code>,
  indicator: KnownLiteral<Code, AskedCode>,
  about?: KnownLiteral<UnitId, AskedUnit> | CellPlace<KnownLiteral<UnitId, AskedUnit>>,
): Explanation;
export function explain(
  table: FigureTable,
  indicator: string,
  about?: string | CellPlace,
): Explanation {
  const found = foundFigure(table, indicator, about);
  return (
    plainExplanation(found) ?? explanationOf(figureAsked(found.asked.plan, found.about, found.row))
  );
}
