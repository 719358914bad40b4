import { activitiesAgree } from './activities-agree.js';
import { includingLinesAgree } from './including-lines-agree.js';
import { definitionsAgree } from './definitions-agree.js';
import { breakdownsAgree } from './breakdowns-agree.js';
import { changesRecompute } from './changes-recompute.js';
import { sumsAreExact } from './sums-are-exact.js';
import { ownFiguresAreOwn } from './own-figures-are-own.js';
import { figuresReachATotal } from './figures-reach-a-total.js';
import { ratesInRange } from './rates-in-range.js';
import { nilStands } from './nil-stands.js';
import { runningTotalsComeApart } from './running-totals-come-apart.js';
import { reportsDoNotCross } from './reports-do-not-cross.js';
import { statesAgree } from './states-agree.js';
import { longerReportsAgree } from './longer-reports-agree.js';
import { attendancesAtLeastSessions } from './attendances-at-least-sessions.js';
import { calendarsAgree } from './calendars-agree.js';
import { consolidatedEqualsSum } from './consolidated-equals-sum.js';
import { linesAgree } from './lines-agree.js';
import { partWithinWhole } from './part-within-whole.js';
import { partsEqualTotal } from './parts-equal-total.js';
import { amountsKeepTheirScale } from './past/amounts-keep-their-scale.js';
import { figuresLieInTheirRange } from './past/figures-lie-in-their-range.js';
import { reportsAreNotCopied } from './past/reports-are-not-copied.js';
import { runningTotalsAreMarked } from './past/running-totals-are-marked.js';
import { shorterWithinLonger } from './past/shorter-within-longer.js';
import { unitsWereThere } from './past/units-were-there.js';
import { productsRecompute } from './relations/products-recompute.js';
import { relationsHold } from './relations/relations-hold.js';
import type { Rule } from './rule.js';
import { runningTotalsRise } from './running-totals-rise.js';
import { statedRateRecomputes } from './stated-rate-recomputes.js';

/**
 * The rules that {@link check} holds a dataset to, in the order in which their findings are listed.
 *
 * Vietnamese: danh mục quy tắc kiểm tra.
 *
 * Frozen; hand in a list of your own to add or leave out rules. Errors come before what only needs
 * a look.
 *
 * @example
 * ```ts
 * import { rules } from 'danvan';
 *
 * rules.map(({ name }) => name).includes('part-within-whole'); //=> true
 * ```
 *
 * @category Rules
 */
export const rules: readonly Rule[] = Object.freeze([
  partWithinWhole,
  partsEqualTotal,
  breakdownsAgree,
  relationsHold,
  shorterWithinLonger,
  runningTotalsRise,
  statedRateRecomputes,
  productsRecompute,
  ratesInRange,
  attendancesAtLeastSessions,
  consolidatedEqualsSum,
  ownFiguresAreOwn,
  linesAgree,
  includingLinesAgree,
  activitiesAgree,
  longerReportsAgree,
  runningTotalsComeApart,
  reportsDoNotCross,
  statesAgree,
  nilStands,
  changesRecompute,
  figuresReachATotal,
  sumsAreExact,
  calendarsAgree,
  definitionsAgree,
  unitsWereThere,
  runningTotalsAreMarked,
  reportsAreNotCopied,
  amountsKeepTheirScale,
  figuresLieInTheirRange,
]);
