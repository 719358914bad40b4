import { capitalized, fillLabel } from '#room/text';
import { dots } from '../../frame/dots.js';
import {
  chairWord,
  eventDay,
  eventWord,
  modeWord,
  peopleWith,
  personWord,
  placesWord,
  type Meeting,
} from './meeting-words.js';

/** Who concludes: who is told to, else who chairs; dots where nobody is known to. */
export const concluderWord = (meeting: Meeting): string =>
  peopleWith('concluder', meeting) ?? peopleWith('chair', meeting) ?? dots;

/** “Chiều ngày …, tại …, … chủ trì hội nghị … theo hình thức trực tuyến.” */
function heldSentence(meeting: Meeting): string {
  const { words } = meeting.context;
  const { list, count, isLinked } = placesWord(meeting);
  const at = isLinked ? words['conclusions-at-sites'] : words['conclusions-at'];
  const mode = modeWord(meeting);
  return fillLabel(words['conclusions-held'], {
    day: eventDay(meeting),
    places: list === '' ? '' : fillLabel(at, { list, count }),
    chair: chairWord(meeting) ?? dots,
    event: eventWord(meeting),
    mode: mode === undefined ? '' : fillLabel(words['conclusions-mode'], { mode }),
  });
}

const leading: ReadonlySet<string> = new Set(['chair', 'concluder']);

/** Those who were there and did not lead it. */
function presentWord(meeting: Meeting): string | undefined {
  const others = meeting.options.event.participations.filter(
    ({ roles }) => !roles.some((role) => leading.has(role)),
  );
  const people = others.flatMap((each) => personWord(each, meeting) ?? []);
  return people.length === 0 ? undefined : [...new Set(people)].join('; ');
}

/** What stands before the points: when and where it was held, who led it, who was there. */
export function conclusionsOpening(meeting: Meeting): readonly string[] {
  const { words } = meeting.context;
  const list = presentWord(meeting);
  const reporter = peopleWith('reporter', meeting);
  const concluder = concluderWord(meeting);
  const present = list === undefined ? [] : [fillLabel(words['conclusions-present'], { list })];
  const heard =
    reporter === undefined
      ? fillLabel(words['conclusions-said'], { Concluder: capitalized(concluder) })
      : fillLabel(words['conclusions-heard'], { reporter, concluder });
  return [[heldSentence(meeting), ...present].join(' '), heard];
}
