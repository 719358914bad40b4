import type { democracyFinding } from '#room/democracy';
import type { FactsOf } from '#room/findings';
import type { SentencesOf } from '#room/locale';
import type { Say } from '#room/locale';
import { perhaps } from './words.js';

const known = (amount: number | null, say: Say): string =>
  amount === null ? 'many' : say.number(amount);

const result = { passed: 'passed', 'not-passed': 'not passed' } as const;

/** Who votes, as they are counted. */
const voters = { households: 'households', electors: 'electors', members: 'people' } as const;

const by = (article: string | null): string => (article === null ? '' : ` (${article})`);

/** Two boards at a time, and of what. */
const sole = (
  { kind, unit, project, other }: FactsOf<typeof democracyFinding>['democracy/board-not-alone'],
  say: Say,
): string =>
  `this board (${kind}) of ${project === null ? say.unit(unit) : `the project ${say.quoted(project)} in ${say.unit(unit)}`} is there at the same time as the board ${say.quoted(other)}`;

/** The sentences of the findings in records of grassroots democracy, in English. */
export const democracyEn: SentencesOf<typeof democracyFinding> = {
  'democracy/unknown-word': ({ catalogue, word, nearest }, say) =>
    `${say.quoted(word)} is not in the catalogue ${catalogue}${perhaps(nearest, say)}`,
  'democracy/unknown-document': ({ document, nearest }, say) =>
    `the document ${say.quoted(document)} is not known${perhaps(nearest, say)}`,
  'democracy/unit-not-in-force': (days, say) =>
    `the record is of the days ${say.days(days)}, when the unit did not exist yet, or no more; please check the days or the unit.`,
  'democracy/personal-field': ({ field }) =>
    `the field ${field} says who somebody is; it does not belong into a record and was taken out.`,
  'democracy/personal-text': ({ field, held }) =>
    `the text of ${field} holds ${held === 'name' ? "a person's name" : 'a telephone or identity number'}; it was taken out, write it again without.`,
  'democracy/unknown-record': ({ list, record, nearest }, say) =>
    `${say.quoted(record)} is not in the list ${list}${perhaps(nearest, say)}`,
  'democracy/days-out-of-order': ({ earlier, earlierDay, later, laterDay }, say) =>
    `the day of ${later} (${say.date(laterDay)}) is before that of ${earlier} (${say.date(earlierDay)}).`,
  'democracy/disclosed-late': ({ content, disclosedOn, due, days, article }, say) =>
    `${say.quoted(content)} was made public on ${say.date(disclosedOn)}, ${say.number(days)} days after ${say.date(due)}, the last day on time${by(article)}.`,
  'democracy/disclosed-perhaps-late': ({ content, disclosedOn, due, days, article }, say) =>
    `${say.quoted(content)} was made public on ${say.date(disclosedOn)}, ${say.number(days)} days after ${say.date(due)}, by a deadline that is not confirmed${by(article)}.`,
  'democracy/shown-too-short': ({ days, needed, article }, say) =>
    `it was shown for ${say.number(days)} days, fewer than the ${say.number(needed)} ${article === null ? 'of the record itself' : `of ${article}`}.`,
  'democracy/shown-perhaps-too-short': ({ days, needed, article }, say) =>
    `it was shown for ${say.number(days)} days, fewer than ${say.number(needed)} by a rule that is not confirmed${by(article)}.`,
  'democracy/no-disclosure-rule': ({ content, sphere, date }, say) =>
    `the catalogue has no rule for the disclosure of ${say.quoted(content)} in the sphere ${sphere}${date === null ? '' : ` on ${say.date(date)}`}; no deadline is told.`,
  'democracy/answered-but-open': ({ answeredOn }, say) =>
    `the recommendation is said to wait for an answer, but was answered on ${say.date(answeredOn)}.`,
  'democracy/part-exceeds-whole': ({ part, partAmount, whole, wholeAmount }, say) =>
    `the field ${part} (${known(partAmount, say)}) is larger than ${whole} (${known(wholeAmount, say)}).`,
  'democracy/parts-differ-from-total': ({ total, totalAmount, parts, sum }, say) =>
    `the field ${total} is ${known(totalAmount, say)}, but ${parts.join(', ')} add up to ${say.number(sum)}.`,
  'democracy/work-differs-from-decision': ({ field, decision, amount, decided }, say) =>
    `${say.quoted(field)} of the works of the decision ${say.quoted(decision)} is ${say.number(amount)}, and ${known(decided, say)} was decided.`,
  'democracy/work-not-decided': ({ decision }, say) =>
    `the work is said to carry out the decision ${say.quoted(decision)}, which was not passed.`,
  'democracy/work-perhaps-twice': ({ field, decision }, say) =>
    `${say.quoted(field)} is that of the decision ${say.quoted(decision)}, which was carried out, and both are counted; name the decision in “decidedIn” if the work is made by it.`,
  'democracy/votes-exceed-base': ({ round, votes, base, scope }, say) =>
    `round ${say.number(round)} has ${say.number(votes)} votes or attendants, more than the ${say.number(base)} ${voters[scope]} who may vote.`,
  'democracy/result-differs': ({ stated, votesFor, base, needed, article }, say) =>
    `the record says ${result[stated]}, but ${say.number(votesFor)} of ${say.number(base)} voted for it where at least ${say.number(needed)} are needed (${article}).`,
  'democracy/result-doubtful': ({ stated, votesFor, base, needed, article }, say) =>
    `the record says ${result[stated]}; by a share that is not confirmed (${article}) at least ${say.number(needed)} votes are needed, and ${say.number(votesFor)} of ${say.number(base)} were given.`,
  'democracy/no-voting-rule': ({ content, date }, say) =>
    `there is no voting rule for ${say.quoted(content)}${date === null ? ', for the day of the vote is not given' : ` on ${say.date(date)}`}; the result is not checked.`,
  'democracy/quorum-not-met': ({ attended, base, scope, needed, article }, say) =>
    `${say.number(attended)} of ${say.number(base)} ${voters[scope]} took part, fewer than the ${say.number(needed)} of ${article}.`,
  'democracy/board-too-small': ({ members, needed, article }, say) =>
    `there are ${known(members, say)} members, fewer than the ${say.number(needed)} of ${article}.`,
  'democracy/board-perhaps-too-small': ({ members, needed, article }, say) =>
    `there are ${known(members, say)} members; by a row that is not confirmed (${article}) at least ${say.number(needed)} are needed.`,
  'democracy/board-too-large': ({ members, allowed, article }, say) =>
    `there are ${known(members, say)} members, more than the ${say.number(allowed)} of ${article}.`,
  'democracy/board-perhaps-too-large': ({ members, allowed, article }, say) =>
    `there are ${known(members, say)} members; by a row that is not confirmed (${article}) at most ${say.number(allowed)} are allowed.`,
  'democracy/board-term-too-long': ({ from, to, lastDay, article }, say) =>
    `the term lasts from ${say.date(from)} to ${say.date(to)}; by ${article} it ends on ${say.date(lastDay)} at the latest.`,
  'democracy/board-term-perhaps-too-long': ({ from, to, lastDay, article }, say) =>
    `the term lasts from ${say.date(from)} to ${say.date(to)}; by a row that is not confirmed (${article}) it ends on ${say.date(lastDay)} at the latest.`,
  'democracy/board-not-alone': (facts, say) =>
    `${sole(facts, say)}; by ${facts.article} there is one board at a time.`,
  'democracy/board-perhaps-not-alone': (facts, say) =>
    `${sole(facts, say)}; by a row that is not confirmed (${facts.article}) there is one board at a time.`,
  'democracy/no-board-rule': ({ kind, sphere, date }, say) =>
    `there is no row for ${say.quoted(kind)} in the sphere ${sphere}${date === null ? '' : ` on ${say.date(date)}`}; members and term are not checked.`,
  'democracy/part-exceeds-sum': ({ part, partAmount, wholes, sum }, say) =>
    `the field ${part} (${known(partAmount, say)}) is larger than ${wholes.join(' and ')} together (${say.number(sum)}).`,
  'democracy/part-doubtful': ({ part, partAmount, wholes, sum }, say) =>
    `the field ${part} (${known(partAmount, say)}) is larger than ${wholes.join(' and ')} (${say.number(sum)}); that is right only with some from before, or that were not stated.`,
  'democracy/fewer-people-than-times': ({ people, peopleAmount, times, timesAmount }, say) =>
    `the field ${people} (${known(peopleAmount, say)}) is smaller than ${times} (${known(timesAmount, say)}), though each time at least one came.`,
  'democracy/too-few-reception-days': ({ held, due, article }, say) =>
    held === null
      ? `it is not known on how many days of the month the head received citizens; ${say.number(due)} are due (${article}).`
      : `the head received citizens on ${say.number(held)} days of the month, fewer than the ${say.number(due)} that are due (${article}).`,
  'democracy/balance-differs': ({ left, leftSum, right, rightSum }, say) =>
    `what came (${left.join(', ')}) is ${say.number(leftSum)} in all, but what became of it (${right.join(', ')}) ${say.number(rightSum)}.`,
  'democracy/balance-doubtful': ({ left, leftSum, right, rightSum }, say) =>
    `what came (${left.join(', ')}) is ${say.number(leftSum)} in all, and what became of it (${right.join(', ')}) ${say.number(rightSum)}; that is right only if some were not stated, or are counted elsewhere.`,
  'democracy/breakdown-of-unknown': ({ parts }) =>
    `numbers by kind are given (${parts.join(', ')}), but not of which total: say received, fitForHandling or withinCompetence in breakdownOf; they are not counted.`,
  'democracy/rate-differs': ({ stated, recomputed, of }, say) =>
    `the stated rate is ${say.number(stated)}%, recomputed of the cases ${of} it is ${say.number(recomputed)}%.`,
  'democracy/conference-late': ({ date, due, article }, say) =>
    `the conference was held on ${say.date(date)}, after ${say.date(due)} of ${article}; its fiscal year may be another.`,
  'democracy/conference-quorum': ({ attended, total, needed, article }, say) =>
    `${say.number(attended)} of ${say.number(total)} staff took part in the conference, fewer than the ${say.number(needed)} of ${article}.`,
  'democracy/conference-not-asked': ({ asked, total, needed, article }, say) =>
    `${say.number(asked)} of ${say.number(total)} staff asked for an extraordinary conference, fewer than the ${say.number(needed)} of ${article}.`,
  'democracy/support-lapsed': ({ supportFrom, proposedOn, lastDay, article }, say) =>
    `support gathered from ${say.date(supportFrom)} is valid up to ${say.date(lastDay)} by ${article}, and the matter was proposed on ${say.date(proposedOn)}.`,
};
