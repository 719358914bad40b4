import { DanvanError } from '#room/findings';
import type { EventParticipation } from '#room/coordination';
import { nameIn } from '#room/organization';
import { capitalized, fillLabel } from '#room/text';
import { countText } from '../../frame/count-text.js';
import { dots } from '../../frame/dots.js';
import { uncapitalized } from '../../frame/uncapitalized.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import type { LetterKind } from '../common/letter-kinds.js';
import type { MeetingOptions } from './meeting-options.js';
import { dayOrDots, unitWord } from '../common/report-words.js';

/** A conference, and how a paper about it is written. */
export interface Meeting {
  readonly options: MeetingOptions;
  readonly context: LetterContext;
}

/** Works out a paper about a conference. */
export const meetingOf = (options: MeetingOptions, kind: LetterKind): Meeting => ({
  options,
  context: letterContext(options, kind, options.event.date),
});

/** What it is called within a sentence: “hội nghị sơ kết …”. */
export const eventWord = ({ options, context }: Meeting): string =>
  uncapitalized(nameIn(options.event.title, context.language));

/** Who somebody is: post and name, or the body; a draft has no name. */
export function personWord(
  { post, name, unit }: EventParticipation,
  { context }: Meeting,
): string | undefined {
  const shown = context.draftMark === undefined ? name : undefined;
  const body = unit === undefined || post !== undefined ? undefined : unitWord(unit, context);
  const said = [post ?? body, shown].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

const withRole = ({ options }: Meeting, role: string): readonly EventParticipation[] =>
  options.event.participations.filter(({ roles }) => roles.includes(role));

/** Who has a role at it, joined; nothing where nobody has. */
export function peopleWith(role: string, meeting: Meeting): string | undefined {
  const people = withRole(meeting, role).flatMap((each) => personWord(each, meeting) ?? []);
  return people.length === 0 ? undefined : people.join(', ');
}

/** Who chairs it, and by whose delegation; nothing where nobody is known to. */
export function chairWord(meeting: Meeting): string | undefined {
  const { words } = meeting.context;
  const chairs = withRole(meeting, 'chair').flatMap((each) => {
    const chair = personWord(each, meeting);
    if (chair === undefined) return [];
    const by = each.delegatedBy;
    return by === undefined
      ? [chair]
      : [fillLabel(words['event-delegated'], { chair, by: unitWord(by, meeting.context) })];
  });
  return chairs.length === 0 ? undefined : chairs.join(', ');
}

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/u;

/** “13 giờ 30”; dots where nobody said it. */
export function hourWord(
  hour: string | undefined,
  { words }: Pick<LetterContext, 'words'>,
): string {
  if (hour === undefined) return fillLabel(words['event-clock'], { hour: dots, minute: dots });
  const [, hours, minutes] = clock.exec(hour) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    return fillLabel(words['event-clock'], { hour: hours, minute: minutes });
  }
  throw new DanvanError('INVALID_ARGUMENT', `"${hour}" is no time of day like 13:30.`);
}

/** “chiều ngày 07 tháng 7 năm 2020”. */
export function eventDay({ options, context }: Meeting): string {
  const { date: day, partOfDay } = options.event;
  const date = dayOrDots(day, context);
  if (partOfDay === undefined) return date;
  const part = context.naming.labels[`part-${partOfDay}`];
  return fillLabel(context.words['event-part'], { part, date });
}

/** The names of its places, joined, and how many they are. */
export function placesWord({ options, context }: Meeting) {
  const { sites } = options.event;
  const list = sites.map(({ name }) => nameIn(name, context.language)).join('; ');
  return { list, count: countText(sites.length, context), isLinked: sites.length > 1 };
}

/** “trực tuyến”; nothing where nobody said how people meet. */
export function modeWord({ options, context }: Meeting): string | undefined {
  const { mode } = options.event;
  return mode === undefined ? undefined : context.naming.labels[`mode-${mode}`];
}

/** A text as a line begins. */
export const lineOf = (template: string, filled: Readonly<Record<string, string>>): string =>
  capitalized(fillLabel(template, filled));
