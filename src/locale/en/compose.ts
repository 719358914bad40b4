import type { MainSentencesOf } from '#room/codes';
import type { reportFinding } from '#room/compose';
import { withoutPlaceholders } from '#room/locale';
import { units } from './words.js';

const ofBase = 'nothing to compare it with';
const ofPlan = 'no plan';

/** What is not there of an indicator, by what a placeholder asked for. */
const lacks: { readonly [aspect: string]: string } = {
  change: ofBase,
  difference: ofBase,
  percent: ofBase,
  base: ofBase,
  plan: ofPlan,
  'plan-percent': ofPlan,
  reached: ofPlan,
  rank: 'fewer than two units with a figure',
  parts: 'no figures of parts',
  by: 'no figures of a breakdown',
  terms: 'no numerator and denominator',
  words: 'no exact number that words could spell',
};

/** The sentences of the findings in documents that are composed, in English. */
export const composeEn: MainSentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text, aspect = '' }, say) => {
    const lack = Object.hasOwn(lacks, aspect) ? lacks[aspect] : undefined;
    return `${say.quoted(withoutPlaceholders(text))} is not printed: ${say.indicator(indicator)} has ${lack ?? 'no figure in the table'}.`;
  },
  'report/error-excluded': ({ indicator, count }, say) =>
    `figures of ${say.indicator(indicator)} with errors that are not counted: ${count}; mend or acknowledge them before signing.`,
  'report/beyond-period': ({ indicator, count, units: ids }, say) =>
    `nothing of ${say.number(count)} units (${units(ids, say)}) is in ${say.indicator(indicator)}, as their reports reach beyond the period; ask for the figures of the period.`,
  'report/layout-not-confirmed': ({ layout, act }, say) =>
    `the layout ${say.quoted(layout)} after ${act} was not compared with the act itself; check it before signing.`,
  'report/no-addressees': ({ layout }, say) =>
    `no addressees are printed: reports in the layout ${say.quoted(layout)} name none.`,
};
