import type { Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { each, eachOf } from '#room/records';
import type { Block } from '#room/report';
import { dots } from '../../frame/dots.js';
import { passageBlocks } from '../../frame/passage-blocks.js';
import { proseOf } from '../../frame/prose-of.js';
import { leftBlank } from '../common/left-blank.js';
import {
  chairWord,
  eventDay,
  hourWord,
  lineOf,
  modeWord,
  placesWord,
  type Meeting,
} from './meeting-words.js';

/** When, how and where it is held, a line each. */
export function arrangementLines(meeting: Meeting): readonly Block[] {
  const { words } = meeting.context;
  const { list, count, isLinked } = placesWord(meeting);
  const hour = hourWord(meeting.options.opensAt, meeting.context);
  const time = lineOf(words['event-hour'], { hour, day: eventDay(meeting) });
  const mode = modeWord(meeting);
  return [
    ...proseOf(lineOf(words['event-time'], { time })),
    ...proseOf(mode === undefined ? undefined : lineOf(words['event-mode'], { mode })),
    ...proseOf(
      isLinked
        ? lineOf(words['event-places'], { list, count })
        : lineOf(words['event-place'], { place: list === '' ? dots : list }),
    ),
  ];
}

/** What is on its agenda, an item each. */
export const agendaBlocks = ({ options }: Meeting): readonly Block[] =>
  passageBlocks(options.event.agenda.map(({ title }) => title));

/** What a paper about it has to leave blank, and bodies that are not known. */
export function meetingFindings(meeting: Meeting): readonly Finding[] {
  const { event, opensAt, hierarchy } = meeting.options;
  const { date, sites, organizers, participations } = event;
  const named = [
    ...each(organizers, 'event', 'organizers'),
    ...eachOf(sites, 'unit', 'event', 'sites'),
    ...eachOf(participations, 'unit', 'event', 'participations'),
  ];
  return [
    ...unknownUnits(named, knownUnits(hierarchy)),
    ...leftBlank([
      chairWord(meeting) === undefined ? 'chair' : undefined,
      date === undefined ? 'day' : undefined,
      opensAt === undefined ? 'hour' : undefined,
      sites.length === 0 ? 'place' : undefined,
    ]),
  ];
}
