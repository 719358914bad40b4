import { isBottom } from '#room/aggregation';
import { unitsWithin } from '../plan/units-within.js';
import { nothing, sql, text, type Sql } from '../statement/sql.js';
import { categorySteps } from './category-steps.js';
import { comparedInDoubt, comparedSteps, hasPlans, ofAllMeasures } from './compared-steps.js';
import { categoriesInDoubt, isOddRow, partSteps } from './part-steps.js';
import { figuresInDoubt, figureSteps } from './figure-steps.js';
import { hasRatios, pairSteps, spread, termSteps } from './ratio-steps.js';
import { hasSeen, kinds, partsOfUnits, takenOver, withThoseBelow } from './seen-steps.js';
import { isIn, isOfCells } from './unit-steps.js';
import { isLastOf, toldStep, waysInDoubt, waySteps } from './way-steps.js';
import { isByWay, type Step, type Writing } from './writing.js';

/** The years asked, and as far as the periods reach that touch them. */
const reach = ({ nameOf, asked }: Writing): Sql => sql`
  select coalesce(min(case when start_day < from_day then start_day else from_day end), 0) as first_day,
    coalesce(max(to_day), 0) as last_day
  from ${nameOf('period')}
  where load_key in (select load_key from loads) and to_day >= ${asked.from}
    and (from_day <= ${asked.to} or start_day <= ${asked.to})`;

/** Periods that lie in reach. */
const near = ({ nameOf }: Writing): Sql => sql`
  select p.load_key as load_key, p.period_key as period_key, p.period_id as period_id,
    p.from_day as from_day
  from ${nameOf('period')} p cross join reach y
  where p.load_key in (select load_key from loads) and p.to_day >= y.first_day
    and (p.from_day <= y.last_day or p.start_day <= y.last_day)`;

/** The periods whose rows may say anything. */
export const nearSteps = (writing: Writing): readonly Step[] => [
  ['reach', reach(writing)],
  ['near', near(writing)],
];

/** Units asked or below them that have others below. */
function unitsAbove({ asked }: Writing): readonly number[] {
  const { tree } = asked.context;
  return unitsWithin(tree, asked.tops).filter((unit) => !isBottom(tree, unit));
}

const measuresOf = ({ asked }: Writing): readonly number[] => [
  ...new Set(asked.sums.map(({ measure }) => measure)),
];

/** What makes a row odd by its unit: others are below it, or it took over from others that day or later. */
const isOddUnit = (writing: Writing): Sql =>
  hasSeen(writing)
    ? sql`s.kind <> ${kinds.lowest} or p.from_day < s.first_day or p.from_day > s.last_day`
    : isIn(sql`o.unit_key`, unitsAbove(writing));

/** Rows that can be added only after a choice, rows of units above others, and rates as they were stated. */
function odd(writing: Writing): Sql {
  const { nameOf, asked } = writing;
  const statedRates = asked.ratios.map(({ key }) => key);
  return sql`
  select distinct o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure
  from ${nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  ${hasSeen(writing) ? sql`join seen s on s.unit_key = o.unit_key` : nothing}
  where o.state <> 2 and ${isIn(sql`o.measure`, measuresOf(writing))}
    and ${isIn(sql`o.indicator_key`, [...asked.added.map(({ key }) => key), ...statedRates])}
    and ${isOfCells(writing, sql`o.unit_key`)}
    and (${isOddRow(writing)} or ${isOddUnit(writing)}
      or ${isIn(sql`o.indicator_key`, statedRates)})`;
}

const hasStates = ({ asked }: Writing): boolean => asked.added.some(({ isLast }) => isLast);

/** Units and figures whose rows travel by what a view makes of units. */
function seenInDoubt(writing: Writing): Sql {
  const states = hasStates(writing)
    ? takenOver((indicator) => sql`${isLastOf(writing, indicator)} = 1`)
    : nothing;
  return sql`${partsOfUnits} ${states}`;
}

/** What is odd; with a unit above others all that is below it, unless a view says what is. */
const oddInDoubt = (writing: Writing): Sql =>
  hasSeen(writing)
    ? sql`
  select unit_key, indicator_key, measure from odd ${seenInDoubt(writing)}`
    : sql`
  select c.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure
  from odd o join ${writing.nameOf('unit_closure')} c on c.above_key = o.unit_key`;

/** Units and figures whose rows travel. */
const inDoubt = (writing: Writing): Sql => sql`${oddInDoubt(writing)}
  union distinct ${isByWay(writing) ? waysInDoubt : figuresInDoubt}
  ${categoriesInDoubt(writing)}
  ${comparedInDoubt(writing)}
  ${hasRatios(writing) ? sql`union distinct select unit_key, indicator_key, measure from unsure` : nothing}`;

/** What is in doubt by itself, and what is so with it: by plans, by ratios, and below units above. */
function doubtSteps(writing: Writing): readonly Step[] {
  const own: Step = ['in_doubt', inDoubt(writing)];
  const spreads = [
    ...(hasPlans(writing) ? [['measures_in_doubt', ofAllMeasures] as const] : []),
    ...(hasRatios(writing) ? [['ratios_in_doubt', spread] as const] : []),
    ...(hasSeen(writing) ? [['below_in_doubt', withThoseBelow] as const] : []),
  ];
  const steps = spreads.reduce<readonly Step[]>(
    (all, [step, widen]) => {
      const [before = ''] = all.at(-1) ?? [];
      return [...all, [step, widen(text(before))]];
    },
    [own],
  );
  return steps.map(([step, body], at) => [at === steps.length - 1 ? 'doubtful' : step, body]);
}

const figures = ['unit_key', 'indicator_key', 'measure'] as const;

/** What is left for the database to add. */
const plain = ({ words }: Writing): Sql => sql`
  select told.* from told where ${words.isNotAmong(figures, sql`told`, sql`doubtful`)}`;

/** Where it is not read by any list, and counted by ways, nobody asks what is plain. */
function plainSteps(writing: Writing, areListsRead: boolean): readonly Step[] {
  const isOftenRead = areListsRead || hasRatios(writing);
  if (isByWay(writing)) return isOftenRead ? [['plain', plain(writing)]] : [];
  return [['plain', plain(writing), isOftenRead ? undefined : 'inline']];
}

/** What lowest units sent, what is in doubt, and what is plain. */
export const toldSteps = (writing: Writing, areListsRead: boolean): readonly Step[] => [
  ...nearSteps(writing),
  ...categorySteps(writing),
  ...partSteps(writing),
  ...(isByWay(writing) ? waySteps(writing) : figureSteps(writing)),
  ['odd', odd(writing)],
  ...(isByWay(writing) ? [toldStep(writing)] : []),
  ...comparedSteps(writing),
  ...termSteps(writing),
  ...doubtSteps(writing),
  ...plainSteps(writing, areListsRead),
  ...pairSteps(writing),
];
