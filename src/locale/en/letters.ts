import type { OtherSentencesOf } from '#room/codes';
import type { BlankPart, reportFinding } from '#room/compose';

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

/** The sentences of the findings in short documents, in English. */
export const lettersEn: OtherSentencesOf<typeof reportFinding> = {
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
  'report/form-not-confirmed': ({ form, doubt }, say) =>
    `the form ${say.quoted(form)} is not confirmed${doubt === undefined ? '' : ` (${doubt})`}; compare it with the one in force before signing.`,
};
