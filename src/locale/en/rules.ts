import type { ruleFinding } from '#room/rules';
import type { Say, SentencesOf } from '#room/locale';
import { comparisonsEn } from './comparisons.js';
import { pastEn } from './past.js';
import { meant, relationsEn } from './relations.js';
import { doubt, figure, gap, said } from './words.js';

type Sentences = SentencesOf<typeof ruleFinding>;

/** What was carried over beside a total. */
const carriedOver = (
  {
    carriedOver: amount,
    percent,
  }: { carriedOver?: number | undefined; percent?: boolean | undefined },
  say: Say,
): string =>
  amount === undefined ? '' : ` with what was carried over (${figure(amount, percent, say)})`;

const partAbove: Sentences['rules/part-exceeds-whole'] = (params, say) => {
  const { percent, partValue, wholeValue } = params;
  const part = said(params.partAmount, { value: partValue, percent }, say);
  const whole = said(params.wholeAmount, { value: wholeValue, percent }, say);
  return `${say.indicator(params.part)} (${part}) exceeds ${say.indicator(params.whole)} (${whole})${carriedOver(params, say)} by ${gap(params.difference, percent, say)}`;
};

/** The sum of several parts, or the one part. */
const partsSaid: Sentences['rules/parts-differ-from-total'] = ({ parts, sum, percent }, say) => {
  const names = parts.map(say.indicator).join(', ');
  const total = figure(sum, percent, say);
  return parts.length === 1
    ? `its part ${names} (${total})`
    : `the sum of its parts (${total}), ${names}`;
};

const partsUnlike: Sentences['rules/parts-differ-from-total'] = (params, say) => {
  const { percent, totalValue } = params;
  const total = said(params.total, { value: totalValue, percent }, say);
  return `the total (${total})${carriedOver(params, say)} differs from ${partsSaid(params, say)}, by ${gap(params.difference, percent, say)}${meant(params.perhaps, say)}`;
};

const breakdownUnlike: Sentences['rules/breakdown-differs'] = (params, say) => {
  const { percent, totalValue } = params;
  const total = said(params.total, { value: totalValue, percent }, say);
  return `the total (${total}) does not fit its breakdown by ${say.quoted(params.field)} (${say.quoted(...params.categories)}: ${figure(params.sum, percent, say)} together), a difference of ${gap(params.difference, percent, say)}`;
};

/** The sentences of the findings of figures that contradict each other, in English. */
export const rulesEn: Sentences & typeof comparisonsEn & typeof relationsEn & typeof pastEn = {
  ...comparisonsEn,
  ...relationsEn,
  ...pastEn,
  'rules/part-exceeds-whole': (params, say) => `${partAbove(params, say)}.`,
  'rules/part-may-exceed': (params, say) =>
    params.carriedOver === undefined
      ? `${partAbove(params, say)}; say so where it comes from the period before, else look again.`
      : `${partAbove(params, say)}; look at these figures again.`,
  'rules/part-implausible': (params, say) => `${partAbove(params, say)}${doubt(true)}.`,
  'rules/stated-rate-differs': (params, say) => {
    const { percent, statedValue, numeratorValue, denominatorValue } = params;
    const numerator = said(params.numeratorAmount, { value: numeratorValue }, say);
    const denominator = said(params.denominatorAmount, { value: denominatorValue }, say);
    return `the stated rate (${said(params.stated, { value: statedValue, percent }, say)}) differs from the rate recomputed (${figure(params.recomputed, percent, say)}) from ${say.indicator(params.numerator)} (${numerator}) and ${say.indicator(params.denominator)} (${denominator}) by ${gap(params.difference, percent, say)}${doubt(params.implausible)}.`;
  },
  'rules/rate-out-of-range': ({ rate, most, value, percent }, say) =>
    `the rate of ${said(rate, { value, percent }, say)} is above ${figure(most, percent, say)}, though its numerator is a part of its denominator; please check it.`,
  'rules/rate-like-fraction': ({ rate, perhaps, percent }, say) =>
    `the rate of ${figure(rate, percent, say)} is very small; perhaps it is ${figure(perhaps, percent, say)} written as a fraction.`,
  'rules/fewer-attendances-than-sessions': (params, say) => {
    const attendances = said(params.attendances, { value: params.attendancesValue }, say);
    const sessions = said(params.sessions, { value: params.sessionsValue }, say);
    return `this figure (${attendances}) is smaller than ${say.indicator(params.sessionIndicator)} (${sessions}), short by ${say.size(params.difference)}${doubt(params.implausible)}; each is of one person or more.`;
  },
  'rules/parts-differ-from-total': (params, say) => `${partsUnlike(params, say)}.`,
  'rules/parts-may-differ': (params, say) =>
    `${partsUnlike(params, say)}; look whether they break down this total or another.`,
  'rules/parts-implausible': (params, say) => `${partsUnlike(params, say)}${doubt(true)}.`,
  'rules/breakdown-differs': (params, say) => `${breakdownUnlike(params, say)}.`,
  'rules/breakdown-may-differ': (params, say) =>
    `${breakdownUnlike(params, say)}${doubt(params.implausible)}; look whether it breaks down this total or another.`,
  'rules/not-counted-then': ({ from, to }, say) =>
    `this indicator is counted${from === undefined ? '' : ` from ${say.date(from)}`}${to === undefined ? '' : ` until ${say.date(to)}`} only; check the period, or use the indicator of that time.`,
  'rules/definition-changed': ({ on, what, inEnglish = what }, say) =>
    `the period has the day ${say.date(on)}, from which the indicator means something else (${inEnglish}); send the days before and after it apart.`,
  'rules/indicator-deprecated': ({ indicator, use }, say) =>
    use === undefined
      ? `the indicator ${say.indicator(indicator)} is not to be used any more; the figure still counts.`
      : `the indicator ${say.indicator(indicator)} is not to be used any more; the figure still counts, use ${say.indicator(use)} from the next period on.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `${say.number(listed)} findings are listed; ${say.number(notListed)} more are not.`,
};
