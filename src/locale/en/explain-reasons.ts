import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';
import { shareEn, unitsEn } from './explain-words.js';

type Rules = StatementFacts['rules']['rules'];

/** How units combine. */
export const overUnitsEn: { readonly [Rule in Rules['unit']]: string } = {
  sum: 'units are added',
  recompute: 'recomputed from its terms',
  forbid: 'units are not added',
};

/** How periods combine. */
export const overTimeEn: { readonly [Rule in Rules['time']]: string } = {
  sum: 'periods that do not overlap are added',
  last: 'the last state of the period counts',
  first: 'the opening state of the period counts',
  recompute: 'recomputed for the period',
  forbid: 'periods are not added',
};

/** How reporting lines combine. */
export const overLinesEn: { readonly [Rule in Rules['line']]: string } = {
  once: 'what is sent on several reporting lines counts once',
  sum: 'reporting lines are added',
};

type Partial = StatementFacts['partial']['units'][number];

/** Why what a unit sent is not all. */
export const partialEn: { readonly [R in Partial['reason']]: (unit: Partial, say: Say) => string } =
  {
    'part-of-period': ({ sentDays, owedDays }, say) =>
      `for ${say.number(sentDays)} of ${say.number(owedDays)} days`,
    'previous-missing': () => 'sent, but the running total cannot be taken apart',
    'outside-period': () => 'what was sent reaches beyond the period',
    'not-additive-over-time': () => 'sent for periods that cannot be added',
    withheld: () => 'not published',
    'not-applicable': () => 'does not owe a part of the period',
    'term-missing': () => 'only one of the two terms of the rate',
    error: () => 'what was sent has an error',
  };

/** Why a report does not count. */
export const leftOutEn: { readonly [R in StatementFacts['left-out']['reason']]: string } = {
  'other-report': 'another report of the unit for these days counts',
  'other-line': 'what was sent on another reporting line counts',
  consolidated: 'the consolidated figure from above counts',
  below: 'the figures of the units below count',
  'figure-beside-nil': 'it says that nothing happened, beside figures that were sent',
  'earlier-state': 'a later state counts',
  'later-state': 'an earlier opening state counts',
  'outside-period': 'it reaches beyond the period',
  'previous-missing': 'the running total cannot be taken apart',
  'not-additive-over-time': 'figures of several periods cannot be added',
  'joint-activity': 'the joint activity counts by the report of another body',
  'denominator-zero': 'the denominator is zero',
  'term-missing': 'the other term of the rate is missing for the same unit and days',
  error: 'it has an error',
  'not-additive-over-units': 'units cannot be added',
  incomplete: 'the total waits for the rest',
  'definition-changed': 'within the period the indicator got another meaning',
  'not-chosen': 'it was not chosen for this period',
};

const unsent = ({ state, isSent }: StatementFacts['no-amount']): string => {
  if (state === 'withheld') return 'not published';
  if (state === 'not-applicable') return 'nobody owes it';
  return isSent
    ? 'not known yet: what was sent does not make a figure of this period'
    : 'not known yet: nobody has sent it';
};

/** Why there is no amount. */
export function noAmountEn(facts: StatementFacts['no-amount'], say: Say): string {
  const { units, reason } = facts;
  if (reason === 'incomplete') {
    return `withheld until all figures are in: only ${shareEn(facts, say)} have sent theirs in full`;
  }
  if (reason === 'denominator-zero') return 'not computed: its denominator is zero';
  if (reason === 'terms-missing') {
    return 'not computed yet: no unit has sent both terms for the same days';
  }
  if (reason === 'not-additive-over-units') {
    return `none: units cannot be added, and ${unitsEn(units, 0, say)} sent no consolidated figure`;
  }
  if (reason === 'definition-changed') {
    return 'none: within the period the indicator got another meaning, and figures of both sides are not added';
  }
  if (reason === 'not-additive-over-time') {
    return 'none: periods cannot be added, and nothing was sent for exactly this one';
  }
  return unsent(facts);
}
