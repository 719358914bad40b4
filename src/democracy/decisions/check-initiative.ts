import type { Finding } from '#room/findings';
import { isInForce } from '#room/organization';
import { daysInMonth } from '#room/text';
import { checkOrder } from '../common/day-order.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import type { Decision } from './decision.js';

const padded = (part: number, length: number): string => String(part).padStart(length, '0');

/** The same day some months later, or the last of a month that has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  if (count >= 10_000 * 12) return '9999-12-31';
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(dayOfMonth, daysInMonth(toYear, toMonth));
  return [padded(toYear, 4), padded(toMonth, 2), padded(toDay, 2)].join('-');
}

/** Support that was gathered for a matter, and was no longer valid when it was proposed. */
export function checkInitiative(
  { supportFrom, proposedOn }: Decision,
  { initiativeRules = [] }: DemocracyOptions,
): readonly Finding[] {
  const found = checkOrder(['supportFrom', supportFrom], ['proposedOn', proposedOn]);
  const rule = initiativeRules.find((each) => isInForce(each, supportFrom ?? ''));
  if (supportFrom === undefined || proposedOn === undefined || rule === undefined) return found;
  const lastDay = monthsAfter(supportFrom, rule.months);
  const facts = { supportFrom, proposedOn, lastDay, article: rule.article };
  return proposedOn <= lastDay
    ? found
    : [democracyFinding('democracy/support-lapsed', facts, { path: ['proposedOn'] })];
}
