import type { Finding } from '#room/findings';
import { daysBetween, latenessOf } from '#room/time';
import { checkOrder } from '../common/day-order.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import { disclosureItemOf, dueDateIn } from './disclosure-due-date.js';
import type { DisclosureItem } from './disclosure-item.js';
import { daysOfDuration } from './disclosure-words.js';
import { disclosedOn, type Disclosure } from './disclosure.js';

/** What the due date of a disclosure is told by, out of the options of a reader. */
export const dueOptionsOf = ({ catalogues, holidays }: DemocracyOptions) => ({
  items: catalogues?.disclosureItems,
  holidays,
});

/** The field that says the first day on which it was public. */
const dayField = ({ from }: Disclosure): string => (from === undefined ? 'date' : 'from');

function checkDeadline(disclosure: Disclosure, options: DemocracyOptions): readonly Finding[] {
  const { due, item } = dueDateIn(disclosure, dueOptionsOf(options));
  const day = disclosedOn(disclosure);
  if (due === null || day === undefined || day <= due) return [];
  const facts = {
    content: disclosure.content,
    disclosedOn: day,
    due,
    days: latenessOf(due, day),
    article: item?.legalBasis ?? null,
  };
  const place = { path: [dayField(disclosure)] };
  return [
    item?.confirmed === false
      ? democracyFinding('democracy/disclosed-perhaps-late', facts, place)
      : democracyFinding('democracy/disclosed-late', facts, place),
  ];
}

/** For how long it was shown, both days counted. */
export const shownDaysOf = ({ from, to }: Disclosure): number | undefined =>
  from === undefined || to === undefined ? undefined : daysBetween(from, to) + 1;

function checkShown(disclosure: Disclosure, item: DisclosureItem | undefined): readonly Finding[] {
  const days = shownDaysOf(disclosure);
  if (days === undefined) return [];
  const place = { path: ['to'] };
  const least = item?.minimumDays ?? 0;
  const planned =
    disclosure.duration === undefined ? 0 : (daysOfDuration[disclosure.duration] ?? 0);
  if (days < least) {
    const facts = { days, needed: least, article: item?.legalBasis ?? null };
    return [
      item?.confirmed === false
        ? democracyFinding('democracy/shown-perhaps-too-short', facts, place)
        : democracyFinding('democracy/shown-too-short', facts, place),
    ];
  }
  const facts = { days, needed: planned, article: null };
  return days < planned ? [democracyFinding('democracy/shown-too-short', facts, place)] : [];
}

/** A word of the catalogue that has no row for the sphere and the day. */
function checkRow(disclosure: Disclosure, items: readonly DisclosureItem[]): readonly Finding[] {
  const { content, sphere, decidedOn } = disclosure;
  const isKnown = items.some(({ id }) => id === content);
  if (!isKnown || disclosureItemOf(disclosure, items) !== undefined) return [];
  const facts = { content, sphere, date: decidedOn ?? disclosedOn(disclosure) ?? null };
  return [democracyFinding('democracy/no-disclosure-rule', facts, { path: ['content'] })];
}

/** What is wrong with one disclosure: late, too short, before there was anything to disclose. */
export function checkDisclosure(
  disclosure: Disclosure,
  options: DemocracyOptions,
): readonly Finding[] {
  const items = options.catalogues?.disclosureItems ?? [];
  return [
    ...checkOrder(
      ['decidedOn', disclosure.decidedOn],
      [dayField(disclosure), disclosedOn(disclosure)],
    ),
    ...checkRow(disclosure, items),
    ...checkDeadline(disclosure, options),
    ...checkShown(disclosure, disclosureItemOf(disclosure, items)),
  ];
}
