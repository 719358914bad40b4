import { onDemand } from '#room/kit';
import { plainCellAt } from '../fast/plain-cells.js';
import { canAdd, type PlainFigure } from '../fast/plain-figures.js';
import { countsLast } from '../fast/asked-scope.js';
import { emptyList } from '../fast/lists.js';
import { askedCell, type TablePlan } from '../table/asked-cell.js';
import type { FoundFigure } from './asked-figure.js';
import type { Explanation } from './explanation.js';
import { namesTold } from './names-told.js';
import { plainContributors } from './plain-contributors.js';
import { plainCoverage } from './plain-coverage.js';

interface FigureAt {
  readonly figure: PlainFigure;
  readonly at: number;
}

/** Where a figure of a table is plain, and the place of the period among those asked. */
function plainAt({ asked, about, row }: FoundFigure): FigureAt | null {
  const figure =
    row?.role !== 'own' && row?.role !== 'unallocated' ? asked.plain(about.indicator) : null;
  if (figure === null || countsLast(about.indicator) || !canAdd(figure, about.roots)) return null;
  const at = figure.scope.periods.findIndex(({ period }) => period.id === about.period.id);
  return at < 0 ? null : { figure, at };
}

const policyOf = (
  { policy, measure, isLikeForLike }: TablePlan,
  { scope }: PlainFigure,
  isZeroTaken: boolean,
): Explanation['policy'] =>
  Object.freeze({
    missing: policy,
    effect: isZeroTaken ? 'zero-taken' : 'none',
    countErrors: scope.rows.countErrors,
    likeForLike: isLikeForLike,
    measure,
    categories: Object.freeze({}),
  });

function cellOf({ asked: { plan }, about }: FoundFigure, { figure, at }: FigureAt) {
  const ask = () => askedCell(plan, about);
  return plainCellAt(figure, { roots: about.roots, policy: plan.policy, ask }, at);
}

/** What a plain figure has nothing of. */
const nothingElse = Object.freeze({
  role: 'unit',
  isStated: false,
  pairs: emptyList,
  leftOut: emptyList,
  choices: emptyList,
} as const);

/**
 * Explains a sum to which each unit sent what counts and nothing else; null for any other figure,
 * which is counted once more instead.
 */
export function plainExplanation(found: FoundFigure): Explanation | null {
  const { about } = found;
  const { plan } = found.asked;
  const { indicator, period, roots } = about;
  const [root, ...others] = roots;
  const place = plainAt(found);
  if (place === null || root === undefined || others.length > 0) return null;
  const { figure, at } = place;
  const told = plainContributors(figure, root, at);
  const cell = cellOf(found, place);
  if (told === null || cell === undefined || cell.reason === 'incomplete') return null;
  const { contributors, sentDays } = told;
  const { tree } = figure.scope.store;
  const names = onDemand(() => namesTold({ plan, about, roots, tree }));
  return Object.freeze({
    ...nothingElse,
    cell,
    indicator,
    period,
    contributors,
    units: Object.freeze([tree.units[root]?.id ?? '']),
    rules: Object.freeze({ ...indicator.combine }),
    coverage: plainCoverage(figure, { root, at, sentDays }, plan.hierarchy),
    policy: policyOf(plan, figure, contributors.length === 0 && cell.amount === 0),
    get names() {
      return names();
    },
  });
}
