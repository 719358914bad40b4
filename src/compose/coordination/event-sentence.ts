import type { CoordinationEvent, EventParticipation } from '#room/coordination';
import { nameIn } from '#room/organization';
import { formatShortDate } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';
import { uncapitalized } from '../frame/uncapitalized.js';

function participantText(
  { roles, post, name, unit: id, site, delegatedBy }: EventParticipation,
  { sites }: CoordinationEvent,
  context: CoordinationContext,
): string {
  const { naming, word, unit, labels, language } = context;
  const place = sites.find((each) => each.id === site);
  const said = [post, name, id === undefined || post !== undefined ? undefined : unit(id)];
  const who = said.filter((each) => each !== undefined).join(' ');
  const does = roles.map((role) => word(naming.words?.eventRoles, role)).join(', ');
  const details = [
    ...(delegatedBy === undefined ? [] : [fillLabel(labels.delegatedBy, { post: delegatedBy })]),
    ...(place === undefined ? [] : [nameIn(place.name, language)]),
  ];
  return `${who}${details.length === 0 ? '' : ` (${details.join('; ')})`} ${does}`;
}

/** “Hội nghị tổng kết … sáng ngày 20/12/2023, trực tuyến, tại điểm cầu …”. */
export function eventName(event: CoordinationEvent, context: CoordinationContext): string {
  const { labels, language } = context;
  const { title, date, partOfDay, mode, sites } = event;
  const part = partOfDay === undefined ? '' : ` ${labels[`part-${partOfDay}`]}`;
  const on = date === undefined ? '' : fillLabel(labels.eventOn, { date: formatShortDate(date) });
  const list = sites.map(({ name }) => nameIn(name, language)).join(', ');
  return [
    `${nameIn(title, language)}${part}${on}`,
    ...(mode === undefined ? [] : [labels[`mode-${mode}`]]),
    ...(list === '' ? [] : [fillLabel(labels.sites, { list })]),
  ].join(', ');
}

/** Who did what at an event, and what was on its agenda with what came of it. */
export const eventDetails = (
  event: CoordinationEvent,
  context: CoordinationContext,
): readonly string[] => [
  ...event.participations.map((each) => participantText(each, event, context)),
  ...event.agenda.map(({ title, outcome }) => {
    const item = uncapitalized(title);
    return outcome === undefined ? item : `${item} (${outcome})`;
  }),
];
