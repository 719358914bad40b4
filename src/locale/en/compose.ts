import type { BlankPart, reportFinding } from '#room/compose';
import { type SentencesOf, withoutPlaceholders } from '#room/locale';
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

/** What is left blank, at the beginning of a sentence. */
const blanks: { readonly [Part in BlankPart]: string } = {
  addressees: 'to whom it goes',
  agenda: 'the agenda',
  aims: 'the aim',
  answer: 'the result of the vote',
  chair: 'the chair',
  contents: 'a part of the contents',
  day: 'the day',
  deadline: 'the day by which it is asked for',
  due: 'the day on which it is due',
  hour: 'the hour',
  place: 'the place',
  section: 'the text of a section',
  'send-to': 'where to send it',
  threshold: 'the threshold of the vote',
};

/** The sentences of the findings in documents that are composed, in English. */
export const composeEn: SentencesOf<typeof reportFinding> = {
  'report/left-blank': ({ part }) =>
    `${blanks[part]} is not known and prints as dots; fill it in before signing.`,
  'report/personal-text': ({ held }) =>
    held === 'name'
      ? 'a text names a person and is not printed; take out the name.'
      : 'a text holds the telephone or identity number of a person and is not printed; take it out.',
  'report/nothing-overdue': ({ date }, say) =>
    `no report is overdue on ${say.date(date)}: there is nothing to remind of.`,
  'report/nothing-wrong': ({ unit, form, period }, say) =>
    `the report ${say.quoted(form)} of ${say.unit(unit)}, ${say.period(period)}, is sent back without a reason and with nothing to be mended.`,
  'report/no-points': ({ event }, say) => `the conference ${say.quoted(event)} has no conclusion.`,
  'report/due-before-event': ({ due, date }, say) =>
    `due on ${say.date(due)}, before the conference of ${say.date(date)}; please check it.`,
  'report/outside-days': ({ event, date }, say) =>
    `the conference ${say.quoted(event)} of ${say.date(date)} lies outside the days of the report and is not printed.`,
  'report/already-answered': ({ record }, say) =>
    `the recommendation ${say.quoted(record)} was answered and is not sent again.`,
  'report/nothing-to-send': ({ addressee }, say) =>
    `no recommendation waits for an answer of ${say.unit(addressee)}.`,
  'report/votes-exceed-present': ({ round, votes, attended }, say) =>
    `round ${round}: more votes (${say.number(votes)}) than took part (${say.number(attended)}), ${say.number(votes - attended)} too many; please check it.`,
  'report/rule-not-confirmed': ({ article }) =>
    `the threshold by ${article} was not compared with the act itself; check it before signing.`,
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
  'report/form-not-confirmed': ({ form, doubt }, say) =>
    `the form ${say.quoted(form)} is not confirmed${doubt === undefined ? '' : ` (${doubt})`}; compare it with the one in force before signing.`,
  'report/no-addressees': ({ layout }, say) =>
    `no addressees are printed: reports in the layout ${say.quoted(layout)} name none.`,
};
