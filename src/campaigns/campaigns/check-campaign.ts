import type { Finding } from '#room/findings';
import { timeFinding, writtenDays, type Period } from '#room/time';
import type { Campaign, CampaignEvent, CampaignGoal } from './campaign.js';
import { campaignFinding } from '../findings.js';

/** The days are open above where a period runs on: what follows its as-of day is not outside. */
const endOf = ({ kind, to }: Period): string => (kind === 'open-span' ? '9999-12-31' : to);

const holds = (period: Period, from: string, to: string): boolean =>
  period.from <= from && to <= endOf(period);

function checkKind({ id, kind, period }: Campaign): readonly Finding[] {
  if (kind !== 'theme-year' || period?.kind === 'year') return [];
  const place = { path: ['period'] };
  return [campaignFinding('campaigns/theme-year-without-year', { campaign: id }, place)];
}

function checkEvent(event: CampaignEvent, at: number, period?: Period): readonly Finding[] {
  const { from: firstDay, to: lastDay = firstDay } = writtenDays(event);
  if (firstDay === undefined || lastDay === undefined) return [];
  const place = { path: ['events', at] };
  if (lastDay < firstDay) {
    return [timeFinding('time/end-before-start', { start: firstDay, end: lastDay }, place)];
  }
  if (period === undefined || holds(period, firstDay, lastDay)) return [];
  const facts = { event: event.name, firstDay, lastDay, period: period.id };
  return [campaignFinding('campaigns/event-outside-period', facts, place)];
}

function checkGoal(goal: CampaignGoal, at: number, period?: Period): readonly Finding[] {
  const { id, amount, unit, indicator, dueDate } = goal;
  const isBare = amount !== null && unit === undefined && indicator === undefined;
  const place = { path: ['goals', at] };
  const isLate = period !== undefined && dueDate !== undefined && !holds(period, dueDate, dueDate);
  return [
    ...(isBare ? [campaignFinding('campaigns/goal-without-unit', { goal: id }, place)] : []),
    ...(isLate
      ? [
          campaignFinding(
            'campaigns/due-outside-period',
            { goal: id, dueDate, period: period.id },
            place,
          ),
        ]
      : []),
  ];
}

function checkRepeats(goals: readonly CampaignGoal[]): readonly Finding[] {
  const ids = goals.map(({ id }) => id);
  return ids.flatMap((goal, at) =>
    ids.indexOf(goal) === at
      ? []
      : [campaignFinding('campaigns/repeated-goal', { goal }, { path: ['goals', at, 'id'] })],
  );
}

/** All that is wrong with one campaign by itself; paths start at the campaign. */
export const checkCampaign = (campaign: Campaign): readonly Finding[] => [
  ...checkKind(campaign),
  ...campaign.goals.flatMap((goal, at) => checkGoal(goal, at, campaign.period)),
  ...checkRepeats(campaign.goals),
  ...campaign.events.flatMap((event, at) => checkEvent(event, at, campaign.period)),
];
