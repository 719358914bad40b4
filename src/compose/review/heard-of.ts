import type { Cell } from '#room/aggregation';
import { isRateOfSome } from '../figures/is-rate-of-some.js';
import { fillLabel } from '#room/text';
import { isKnown } from '../sentences/known-figure.js';
import { termsText } from '../sentences/share-text.js';
import { allHeardText, heardBetween, heardText } from './coverage-text.js';
import type { ReviewContext } from './review-context.js';
import { placeholdersOf } from './sentence.js';

/** What must be known of the figures of a sentence. */
export interface Heard {
  /** How many of the units were heard, where it is not all. */
  readonly heard: string | null;
  /** The same where it is all; null where a single one reports. */
  readonly whole: string | null;
  /** What else is said of its figures. */
  readonly remark: string | null;
  /** Whether `heard` is how many of the units sent it, alike for all of its figures. */
  readonly isCount: boolean;
}

/** The figures of a sentence that are printed; where none is, all that it asks for. */
function cellsOf(template: string, { table }: ReviewContext): readonly Cell[] {
  const names = new Set(placeholdersOf(template));
  const cells = table.total.filter(({ indicator }) => names.has(indicator));
  const known = cells.filter(isKnown);
  return known.length > 0 ? known : cells;
}

const share = ({ coverage }: Cell): number => coverage.reported / Math.max(1, coverage.expected);

/** Whether the units themselves were counted, and not somebody above them. */
const isCounted = ({ standsIn, coverage }: Cell): boolean =>
  standsIn.length === 0 && coverage.reported + coverage.partial > 0;

/** That rates leave out who sent one term only; with their terms, so that a reader can work them out again. */
function rateRemark(
  template: string,
  cells: readonly Cell[],
  context: ReviewContext,
): string | null {
  const { table, locale } = context;
  const { rateOfSome, rateOfTerms } = locale.labels;
  const rates = cells.filter((cell) => isRateOfSome(cell, table));
  if (rates.length === 0) return null;
  const terms = rates.flatMap((cell) => {
    const indicator = table.catalogue.get(cell.indicator);
    return (indicator && termsText({ indicator, cell }, context)) ?? [];
  });
  const isTold = template.includes(':terms}') || terms.length < rates.length;
  return isTold
    ? rateOfSome
    : fillLabel(rateOfTerms, { remark: rateOfSome, terms: terms.join('; ') });
}

/** Who was heard of the figures of a sentence; of those that differ, the least and the most. */
export function heardOf(template: string, context: ReviewContext): Heard {
  const { table, locale } = context;
  const cells = cellsOf(template, context).toSorted((a, b) => share(a) - share(b));
  const [least] = cells;
  const most = cells.findLast(({ terms }) => terms === undefined) ?? cells.at(-1);
  const remark = rateRemark(template, cells, context);
  // A single reporter that is silent shows as “…” already.
  if (least === undefined || most === undefined || least.coverage.expected < 2) {
    return { heard: null, whole: null, remark, isCount: false };
  }
  const counted = cells.filter(({ terms }) => terms === undefined);
  // A figure of somebody above is told before all others.
  const [first = least] = [...counted.filter(({ standsIn }) => standsIn.length > 0), ...counted];
  const isMixed = counted.every(isCounted) && share(first) < share(most);
  const heard = isMixed
    ? heardBetween([first.coverage, most.coverage], table, locale)
    : heardText(first, table, locale);
  const isCount = heard !== null && !isMixed && counted.every(isCounted);
  return { heard, whole: allHeardText(first.coverage, table, locale), remark, isCount };
}
