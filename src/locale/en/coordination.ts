import type { coordinationFinding } from '#room/coordination';
import type { SentencesOf, Say } from '#room/locale';
import { perhaps, units } from './words.js';

const records: { readonly [list: string]: string } = {
  instrument: 'instrument',
  content: 'content',
  task: 'task',
  event: 'event',
  note: 'situation note',
  review: 'review',
  site: 'site',
  party: 'party',
};

const lists: { readonly [list: string]: string } = {
  role: 'roles of parties',
  activity: 'activities',
  topic: 'topics',
  'event-kind': 'kinds of events',
  'event-role': 'roles at events',
};

const recordWord = (list: string): string => records[list] ?? list;

const wordList = (list: string): string => lists[list] ?? list;

interface Days {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** The days of a term behind the name of its instrument; nothing where both ends are open. */
function termDays({ firstDay, lastDay }: Days, say: Say): string {
  if (firstDay !== null && lastDay !== null)
    return ` (${say.date(firstDay)} to ${say.date(lastDay)})`;
  if (firstDay !== null) return ` (from ${say.date(firstDay)} on)`;
  return lastDay === null ? '' : ` (up to ${say.date(lastDay)})`;
}

/** The sentences of the findings in coordination, in English. */
export const coordinationEn: SentencesOf<typeof coordinationFinding> = {
  'coordination/duplicate-record': ({ list, id }, say) =>
    `the ${recordWord(list)} ${say.quoted(id)} is given twice; only the first counts.`,
  'coordination/unknown-record': ({ list, id, nearest }, say) =>
    `there is no ${recordWord(list)} ${say.quoted(id)}${perhaps(nearest, say)}`,
  'coordination/unknown-document': ({ document, nearest }, say) =>
    `there is no document ${say.quoted(document)}${perhaps(nearest, say)}`,
  'coordination/unknown-word': ({ list, word, nearest }, say) =>
    `${say.quoted(word)} is not in the list of words for ${wordList(list)}${perhaps(nearest, say)}`,
  'coordination/term-kind-differs': ({ kind, period }, say) =>
    `the term is of the kind ${say.quoted(kind)}, but ${say.quoted(period)} is no period of that kind.`,
  'coordination/too-few-parties': ({ instrument, parties }, say) =>
    `the instrument ${say.quoted(instrument)} has ${say.number(parties)} of at least two parties.`,
  'coordination/repeated-party': ({ instrument, unit }, say) =>
    `${say.unit(unit)} is a party to ${say.quoted(instrument)} twice.`,
  'coordination/lead-count': ({ instrument, leads }, say) =>
    leads.length === 0
      ? `no party leads in ${say.quoted(instrument)}.`
      : `several parties lead in ${say.quoted(instrument)}: ${units(leads, say)}; there is only one unless it says that they lead jointly.`,
  'coordination/lead-not-first': ({ instrument, unit }, say) =>
    `${say.unit(unit)} leads in ${say.quoted(instrument)} without being its first party.`,
  'coordination/date-outside-term': ({ instrument, date, ...days }, say) =>
    `${say.date(date)} is outside the term of ${say.quoted(instrument)}${termDays(days, say)}.`,
  'coordination/period-outside-term': ({ instrument, period, ...days }, say) =>
    `${say.period(period)} is outside the term of ${say.quoted(instrument)}${termDays(days, say)}.`,
  'coordination/term-outside-parent': ({ instrument, parent }, say) =>
    `the term of ${say.quoted(instrument)} reaches beyond that of ${say.quoted(parent)}, which it carries out.`,
  'coordination/basis-later': ({ instrument, basis, date, signedOn }, say) =>
    `${say.quoted(instrument)} was signed on ${say.date(signedOn)} and rests on ${say.quoted(basis)} of ${say.date(date)}, which came later.`,
  'coordination/instrument-loop': ({ instruments }, say) =>
    `these instruments carry out or replace each other in a circle: ${say.quoted(...instruments)}.`,
  'coordination/history-broken': ({ id }, say) =>
    `the steps or the progress of ${say.quoted(id)} are not in the order of their days.`,
  'coordination/state-differs': ({ id, state, reached }, say) =>
    `${say.quoted(id)} has the state ${say.quoted(state)}, but its last step led to ${say.quoted(reached)}.`,
  'coordination/party-ended': ({ instrument, unit, date }, say) =>
    `${say.unit(unit)}, a party to ${say.quoted(instrument)}, is not in force on ${say.date(date)} and has no heir.`,
  'coordination/heir-not-named': ({ instrument, unit, heir }, say) =>
    `${say.unit(unit)}, a party to ${say.quoted(instrument)}, has ended; ${say.unit(heir)} took over its work without being named as heir.`,
  'coordination/several-heirs': ({ instrument, unit, heirs }, say) =>
    `${say.unit(unit)}, a party to ${say.quoted(instrument)}, has ended; one of these is to be named as heir: ${units(heirs, say)}.`,
  'coordination/unknown-heir': ({ instrument, unit, heir, nearest }, say) =>
    `there is no unit ${say.quoted(heir)}, named as heir of ${say.unit(unit)} in ${say.quoted(instrument)}${perhaps(nearest, say)}`,
  'coordination/parties-merged': ({ instrument, unit, parties }, say) =>
    `${say.unit(unit)} now stands for several parties to ${say.quoted(instrument)}: ${units(parties, say)}.`,
  'coordination/inheritance-unclear': ({ instrument, unit, heirs }, say) =>
    `it is not clear in ${say.quoted(instrument)} which unit inherits from ${say.unit(unit)}: ${units(heirs, say)}.`,
  'coordination/not-a-party': ({ instrument, unit, nearest }, say) =>
    `${say.unit(unit)} is no party to ${say.quoted(instrument)}${perhaps(nearest, say)}`,
  'coordination/nobody-responsible': ({ task }, say) =>
    `nobody is responsible for the task ${say.quoted(task)}.`,
  'coordination/no-due-date': ({ task }, say) =>
    `the task ${say.quoted(task)} has no day, cycle or period.`,
  'coordination/progress-fell': ({ task, earlier, later }, say) =>
    `the progress of the task ${say.quoted(task)} fell from ${say.number(earlier)} to ${say.number(later)}.`,
  'coordination/done-below-target': ({ task, done, target }, say) =>
    `the task ${say.quoted(task)} counts as done, but its progress is ${say.number(done)} of ${say.number(target)}.`,
  'coordination/period-not-a-round': ({ task, period }, say) =>
    `${say.period(period)} is no round of the task ${say.quoted(task)}.`,
  'coordination/task-left-open': ({ task, instrument }, say) =>
    `the task ${say.quoted(task)} is still open after the term of ${say.quoted(instrument)}, and no later task carries it on.`,
  'coordination/carried-twice': ({ task, into }, say) =>
    `the task ${say.quoted(task)} is carried on more than once: ${say.quoted(...into)}.`,
  'coordination/content-not-carried': ({ task, content, instrument }, say) =>
    `the task ${say.quoted(task)} is carried over into ${say.quoted(instrument)}, which does not have the content ${say.quoted(content)}.`,
  'coordination/cycle-without-term': ({ id, instrument }, say) =>
    `${say.quoted(id)} cannot be laid out, since ${say.quoted(instrument)} has no first or no last day.`,
  'coordination/review-missing': ({ instrument, kind, period, due }, say) =>
    `the ${kind} review of ${say.quoted(instrument)} for ${say.period(period)} was due on ${say.date(due)} and is not there.`,
  'coordination/note-not-of-area': ({ note, area }, say) =>
    `${say.unit(area)} is no place; the situation note ${say.quoted(note)} must be of an area, never of an organization, a group or a person.`,
};
