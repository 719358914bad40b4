import type { CoordinationEvent, EventParticipation } from '#room/coordination';
import { nameIn } from '#room/organization';
import { capitalized, fillLabel, formatCount } from '#room/text';
import type { CoordinationContext } from './coordination-context.js';
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
  const behalf =
    delegatedBy === undefined ? [] : [fillLabel(labels.delegatedBy, { post: delegatedBy })];
  const at =
    place === undefined ? '' : fillLabel(labels.atPlace, { place: nameIn(place.name, language) });
  return [...behalf, `${who} ${does}${at}`].join(', ');
}

/** “, tại 02 điểm cầu: …”: where it was held; several places of one event are linked. */
function placesText({ sites }: CoordinationEvent, { labels, language }: CoordinationContext) {
  const list = sites.map(({ name }) => nameIn(name, language)).join(', ');
  if (sites.length === 0) return '';
  const template = sites.length === 1 ? labels.eventPlace : labels.eventPlaces;
  return fillLabel(template, { list, count: formatCount(sites.length, { language }) });
}

/** “Hội nghị tổng kết … sáng ngày 20 tháng 12 năm 2023, tổ chức theo hình thức …, tại …”. */
export function eventName(event: CoordinationEvent, context: CoordinationContext): string {
  const { labels, language } = context;
  const { title, date, partOfDay, mode } = event;
  const part = partOfDay === undefined ? '' : ` ${labels[`part-${partOfDay}`]}`;
  const on = date === undefined ? '' : fillLabel(labels.eventOn, { date: context.date(date) });
  const held =
    mode === undefined ? '' : fillLabel(labels.eventMode, { mode: labels[`mode-${mode}`] });
  return `${nameIn(title, language)}${part}${on}${held}${placesText(event, context)}`;
}

const listed = (template: string, items: readonly string[]): readonly string[] => {
  const [first, ...others] = items;
  if (first === undefined) return [];
  const list = [capitalized(first), ...others].join('; ');
  return [`${fillLabel(template, { list })}.`];
};

/** Who did what at an event, and what was on its agenda with what came of it; a sentence each. */
export function eventDetails(
  event: CoordinationEvent,
  context: CoordinationContext,
): readonly string[] {
  const { labels } = context;
  const people = event.participations.map((each) => participantText(each, event, context));
  const items = event.agenda.map(({ title, outcome }) => {
    const item = uncapitalized(title);
    return outcome === undefined ? item : `${item} (${outcome})`;
  });
  return [...listed(labels.takingPart, people), ...listed(labels.agenda, items)];
}
