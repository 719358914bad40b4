import { activitiesAgree } from './activities-agree.js';
import { attendancesAtLeastSessions } from './attendances-at-least-sessions.js';
import { breakdownsAgree } from './breakdowns-agree.js';
import { calendarsAgree } from './calendars-agree.js';
import { changesRecompute } from './changes-recompute.js';
import { consolidatedEqualsSum } from './consolidated-equals-sum.js';
import { definitionsAgree } from './definitions-agree.js';
import { figuresReachATotal } from './figures-reach-a-total.js';
import { includingLinesAgree } from './including-lines-agree.js';
import { linesAgree } from './lines-agree.js';
import { longerReportsAgree } from './longer-reports-agree.js';
import { nilStands } from './nil-stands.js';
import { ownFiguresAreOwn } from './own-figures-are-own.js';
import { partWithinWhole } from './part-within-whole.js';
import { partsEqualTotal } from './parts-equal-total.js';
import { amountsKeepTheirScale } from './past/amounts-keep-their-scale.js';
import { figuresLieInTheirRange } from './past/figures-lie-in-their-range.js';
import { reportsAreNotCopied } from './past/reports-are-not-copied.js';
import { runningTotalsAreMarked } from './past/running-totals-are-marked.js';
import { shorterWithinLonger } from './past/shorter-within-longer.js';
import { unitsWereThere } from './past/units-were-there.js';
import { ratesInRange } from './rates-in-range.js';
import { productsRecompute } from './relations/products-recompute.js';
import { relationsHold } from './relations/relations-hold.js';
import { reportsDoNotCross } from './reports-do-not-cross.js';
import type { Rule } from './rule.js';
import { runningTotalsComeApart } from './running-totals-come-apart.js';
import { runningTotalsRise } from './running-totals-rise.js';
import { statedRateRecomputes } from './stated-rate-recomputes.js';
import { statesAgree } from './states-agree.js';
import { sumsAreExact } from './sums-are-exact.js';

/** Figures of one report beside each other. */
const withinReports: readonly Rule[] = Object.freeze([
  partWithinWhole,
  partsEqualTotal,
  breakdownsAgree,
  relationsHold,
  statedRateRecomputes,
  productsRecompute,
  ratesInRange,
  attendancesAtLeastSessions,
]);

/** Reports of one unit for days that overlap or follow each other. */
const overTime: readonly Rule[] = Object.freeze([
  runningTotalsRise,
  shorterWithinLonger,
  longerReportsAgree,
  runningTotalsComeApart,
  reportsDoNotCross,
  statesAgree,
  nilStands,
  changesRecompute,
  calendarsAgree,
  definitionsAgree,
  unitsWereThere,
]);

/** Reports of several bodies, or on several lines. */
const amongBodies: readonly Rule[] = Object.freeze([
  consolidatedEqualsSum,
  ownFiguresAreOwn,
  linesAgree,
  includingLinesAgree,
  activitiesAgree,
  figuresReachATotal,
]);

/** A unit against what it sent before. */
const againstThePast: readonly Rule[] = Object.freeze([
  runningTotalsAreMarked,
  reportsAreNotCopied,
  amountsKeepTheirScale,
  figuresLieInTheirRange,
]);

/**
 * Rules by what they look at, to take or leave out together.
 *
 * Vietnamese: nhóm quy tắc kiểm tra.
 *
 * `withinReports`: figures of one report beside each other. `overTime`: reports of one unit for days
 * that overlap or follow each other. `amongBodies`: reports of several bodies, or on several lines.
 * `againstThePast`: a unit against what it sent before, warnings all of them. Each rule but the one
 * on large sums is in one of them.
 *
 * @example Everything but the comparison with the past
 * ```ts
 * import { recommended } from 'danvan';
 * import { rulePacks } from 'danvan/rules';
 *
 * const rules = recommended.filter((rule) => !rulePacks.againstThePast.includes(rule));
 * rules.length < recommended.length; //=> true
 * ```
 *
 * @category Rules
 */
export const rulePacks = Object.freeze({
  withinReports,
  overTime,
  amongBodies,
  againstThePast,
});

/**
 * The rules that {@link check} holds a dataset to, in the order of the clearest output: errors before
 * what only needs a look, figures of one report before those of several.
 *
 * Vietnamese: nhóm quy tắc kiểm tra nên dùng.
 *
 * Frozen; hand in a list of your own to add or leave out rules.
 *
 * @example
 * ```ts
 * import { recommended } from 'danvan';
 *
 * recommended.map(({ name }) => name).includes('part-within-whole'); //=> true
 * ```
 *
 * @category Rules
 */
export const recommended: readonly Rule[] = Object.freeze([
  ...withinReports,
  ...amongBodies,
  ...overTime,
  sumsAreExact,
  ...againstThePast,
]);
