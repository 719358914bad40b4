import type { DemocracyTally } from '#room/tally';

const cleared = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `clearance.${indicator}`,
  list: 'clearances',
  measure,
  by: { project: 'project' },
});

/** Which site clearance each indicator counts. */
export const clearanceTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  { indicator: 'clearance.projects', list: 'clearances', measure: 'projects' },
  cleared('households', 'households'),
  cleared('households-agreed', 'agreed'),
  cleared('area', 'hectaresHandedOver'),
])();

const ofPeople = { sphere: ['commune', 'agency', 'employer'] } as const;

const work = (
  indicator: string,
  measure: string,
  more: Partial<DemocracyTally> = {},
): DemocracyTally => ({ indicator, list: 'works', measure, ...more });

const houses = (kind: string): DemocracyTally =>
  work(`houses.${kind}`, 'houses', {
    where: { houseKind: kind },
    parts: { work: { built: 'housesBuilt', repaired: 'housesRepaired' } },
  });

/** Which works and tasks each indicator counts. */
export const workTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  work('works.built', 'count', { where: { kind: 'work' }, by: { work: 'workKind' } }),
  work('campaigns.works-and-tasks', 'count'),
  work('works.roads', 'roadKm'),
  houses('great-unity'),
  houses('makeshift-removed'),
  houses('gratitude'),
  work('works.total-value', 'totalMoney'),
  work('works.people-contribution', 'peopleMoney'),
  work('works.state-support', 'stateMoney'),
  work('works.other-funds', 'otherMoney'),
  work('appeal.in-kind-value', 'inKindMoney'),
  work('appeal.labour-days', 'labourDays', { where: ofPeople }),
  work('armed-forces.labour-days', 'labourDays', { where: { sphere: 'armed-forces' } }),
  work('appeal.land', 'landArea'),
  work('appeal.land-households', 'landHouseholds'),
  work('appeal.beneficiaries', 'beneficiariesTotal'),
])();
