import type { StatementFacts } from '#room/compose';
import type { SentencesFor } from '#room/locale';
import { choiceEn } from './explain-choice.js';
import { comparisonEn } from './explain-compare.js';
import {
  leftOutEn,
  noAmountEn,
  overLinesEn,
  overTimeEn,
  overUnitsEn,
  partialEn,
} from './explain-reasons.js';
import { daysEn, figureEn, reportEn, shareEn, unitsEn } from './explain-words.js';

/** What explanations of figures say, in English; a sentence that is missing does not compile. */
export const explainEn: SentencesFor<StatementFacts> = {
  'added-up': (facts, say) =>
    `${figureEn(facts, say)}: ${facts.figure}, added up from reports of ${shareEn(facts, say)}.`,
  'zero-taken': (facts, say) =>
    `${figureEn(facts, say)}: ${facts.figure}; nobody has sent it, and it is taken as zero, as was asked for.`,
  'as-sent': (facts, say) => `${figureEn(facts, say)}: ${facts.figure}, as the unit reported it.`,
  'stood-in': (facts, say) =>
    `${figureEn(facts, say)}: ${facts.figure}, the consolidated figure of ${say.unit(facts.unit)}; ${shareEn(facts, say)} have reported.`,
  rate: (facts, say) =>
    `${figureEn(facts, say)}: ${facts.figure}, which is ${facts.numerator.figure} (${say.indicator(facts.numerator.unit)}) of ${facts.denominator.figure} (${say.indicator(facts.denominator.unit)}), from reports of ${shareEn(facts, say)}.`,
  'stated-rate': (facts, say) =>
    `${figureEn(facts, say)}: ${facts.figure}, as it was stated; it cannot be recomputed from its terms.`,
  'no-amount': (facts, say) => `${figureEn(facts, say)}: ${noAmountEn(facts, say)}.`,
  rules: ({ rules, isStated }) => {
    if (isStated)
      return 'How it is counted: the rate that the unit stated; rates are never averaged.';
    return rules.unit === 'recompute'
      ? 'How it is counted: the terms of all units that sent both for the same days are added and then divided; rates are never averaged.'
      : `How it is counted: ${overUnitsEn[rules.unit]}; ${overTimeEn[rules.time]}; ${overLinesEn[rules.line]}.`;
  },
  parts: ({ parts, more, isWithheld }, say) => {
    const rest = more === 0 ? '' : ` and ${say.number(more)} other units`;
    return `${isWithheld ? 'So far' : 'Made up of'}: ${parts.map(({ unit, figure }) => `${say.unit(unit)} ${figure}`).join(', ')}${rest}.`;
  },
  difference: ({ unit, figure, from, to, later, less }, say) =>
    `The figure of ${say.unit(unit)} for ${daysEn(from, to, say)} is ${figure}: running total, ${say.period(later.period)} (${later.figure}), less ${less.map((one) => `${say.period(one.period)} (${one.figure})`).join(', ')}.`,
  'running-total': ({ unit, figure, period }, say) =>
    `The figure of ${say.unit(unit)} (${figure}) is its running total, ${say.period(period)}, taken whole.`,
  'from-categories': ({ unit, figure, period }, say) =>
    `The figure of ${say.unit(unit)}, ${say.period(period)} (${figure}), is the sum of its categories, since the unit sent no total.`,
  'stands-in': (facts, say) =>
    `The consolidated figure of ${say.unit(facts.unit)} (${facts.figure}, ${daysEn(facts.from, facts.to, say)}) stands in for the units below; ${shareEn(facts, say)} have reported.`,
  'sent-together': ({ unit, figure, period, by }, say) =>
    `The figure of ${say.unit(unit)}, ${say.period(period)} (${figure}), was sent by these together: ${by.map((one) => say.unit(one)).join(', ')}.`,
  partial: ({ units, more }, say) => {
    const rest = more === 0 ? '' : ` and ${say.number(more)} other units`;
    const each = units.map((one) => `${say.unit(one.unit)} (${partialEn[one.reason](one, say)})`);
    return `Sent, but not all: ${each.join('; ')}${rest}.`;
  },
  silent: ({ units, more }, say) => `Have sent nothing: ${unitsEn(units, more, say)}.`,
  excused: ({ units, more }, say) => `Do not owe it: ${unitsEn(units, more, say)}.`,
  choice: choiceEn,
  'left-out': (facts, say) => {
    const { instead, reason, unit } = facts;
    const others = instead?.units.filter((one) => one !== unit) ?? [];
    const [first, ...rest] = others;
    const of = first === undefined ? '' : `${unitsEn([first], rest.length, say)}, `;
    const counted = instead === null ? '' : ` (${of}${instead.figure})`;
    return `Not counted: ${facts.figure} (${reportEn(facts, say)}), since ${leftOutEn[reason]}${counted}.`;
  },
  'left-out-more': ({ count }, say) =>
    count === 1 ? 'Nor is 1 other figure.' : `Nor are ${say.number(count)} other figures.`,
  'zero-denominator': ({ units, more }, say) =>
    `Not in the rate, since their denominator is zero: ${unitsEn(units, more, say)}.`,
  comparison: comparisonEn,
  'errors-count': () => 'Figures with errors count too, as was asked for.',
};
