import type { Finding } from '#room/findings';
import { isInForce } from '#room/organization';
import { checkFieldParts } from '../common/field-parts.js';
import { votesNeeded } from '../decisions/decision-outcome.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import type { ConferenceRule } from './conference-rule.js';
import type { Conference } from './conference.js';

/** The rules of its sphere on its day; none where no day is known. */
function rulesOf(
  { sphere, enterpriseKind, date, to, from }: Conference,
  rules: readonly ConferenceRule[],
): readonly ConferenceRule[] {
  const day = date ?? to ?? from;
  return day === undefined
    ? []
    : rules.filter(
        (rule) =>
          rule.spheres.includes(sphere) &&
          (enterpriseKind === undefined ||
            (rule.enterpriseKinds ?? [enterpriseKind]).includes(enterpriseKind)) &&
          isInForce(rule, day),
      );
}

function checkQuorum({ attended, total }: Conference, rule: ConferenceRule): readonly Finding[] {
  if (rule.quorum === undefined || typeof attended !== 'number' || typeof total !== 'number')
    return [];
  const needed = votesNeeded(rule.quorum, total);
  const facts = { attended, total, needed, article: rule.article };
  return attended >= needed
    ? []
    : [democracyFinding('democracy/conference-quorum', facts, { path: ['attended'] })];
}

function checkAsked(conference: Conference, rule: ConferenceRule): readonly Finding[] {
  const { extraordinary, askedBy: asked, total } = conference;
  if (!extraordinary || rule.asked === undefined) return [];
  if (typeof asked !== 'number' || typeof total !== 'number') return [];
  const needed = votesNeeded(rule.asked, total);
  const facts = { asked, total, needed, article: rule.article };
  return asked >= needed
    ? []
    : [democracyFinding('democracy/conference-not-asked', facts, { path: ['askedBy'] })];
}

function checkDay({ extraordinary, date }: Conference, rule: ConferenceRule): readonly Finding[] {
  const { lastDay, article } = rule;
  if (extraordinary || date === undefined || lastDay === undefined) return [];
  const due = `${date.slice(0, 4)}-${lastDay}`;
  // Nobody was late by a rule that came after the day.
  if (!isInForce(rule, due)) return [];
  const facts = { date, due, article };
  return date <= due
    ? []
    : [democracyFinding('democracy/conference-late', facts, { path: ['date'] })];
}

/** What is wrong with a conference of staff: more than had to be, fewer than rules of its day ask. */
export function checkConference(
  conference: Conference,
  { conferenceRules = [] }: DemocracyOptions,
): readonly Finding[] {
  return [
    ...checkFieldParts(conference, [
      ['held', 'obliged'],
      ['attended', 'total'],
      ['askedBy', 'total'],
    ]),
    ...rulesOf(conference, conferenceRules).flatMap((rule) => [
      ...checkDay(conference, rule),
      ...checkQuorum(conference, rule),
      ...checkAsked(conference, rule),
    ]),
  ];
}
