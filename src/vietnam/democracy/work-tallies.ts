import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';

const cleared = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `clearance.${indicator}`,
  list: 'clearances',
  measure,
  by: { project: 'project' },
});

/** Which site clearance each indicator counts. */
export const clearanceTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  {
    indicator: 'clearance.projects',
    list: 'clearances',
    measure: 'projects',
    by: { level: 'level' },
  },
  cleared('households', 'households'),
  cleared('households-agreed', 'agreed'),
  cleared('area', 'hectaresHandedOver'),
])();

const ofPeople = { sphere: ['commune', 'agency', 'employer'] } as const;
const ofForces = { sphere: 'armed-forces' } as const;

const work = (
  indicator: string,
  measure: string,
  more: Partial<DemocracyTally> = {},
): DemocracyTally => ({ indicator, list: 'works', measure, ...more });

/** What was given for a work, and what was given by a decision of which no work tells. */
const given = (
  indicator: string,
  measure: string,
  more: Partial<DemocracyTally> = {},
): readonly DemocracyTally[] => [
  work(indicator, measure, more),
  { indicator, list: 'decisions', measure: `given.${measure}`, ...more },
];

const byContent = { by: { content: 'content', project: 'project' } } as const;

const houses = (kind: string): DemocracyTally =>
  work(`houses.${kind}`, 'houses', {
    where: { houseKind: kind },
    parts: { work: { built: 'housesBuilt', repaired: 'housesRepaired' } },
  });

/** Which works and tasks, and gifts that decisions tell, each indicator counts. */
export const workTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  ...given('works.total-value', 'totalMoney', byContent),
  ...given('works.people-contribution', 'peopleMoney', byContent),
  ...given('works.state-support', 'stateMoney', byContent),
  work('works.in-kind-value', 'inKindMoney', byContent),
  ...given('works.other-funds', 'otherMoney', byContent),
  ...atLevels([
    work('works.built', 'count', { where: { kind: 'work' }, by: { work: 'workKind' } }),
    work('campaigns.works-and-tasks', 'count'),
    work('works.roads', 'roadKm'),
    houses('great-unity'),
    houses('makeshift-removed'),
    houses('gratitude'),
    ...given('appeal.labour-days', 'labourDays', { where: ofPeople }),
    ...given('armed-forces.labour-days', 'labourDays', { where: ofForces }),
    ...given('appeal.land', 'landArea'),
    ...given('appeal.land-households', 'landHouseholds'),
    work('appeal.beneficiaries', 'beneficiariesTotal'),
  ]),
])();
