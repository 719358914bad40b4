import type { DemocracyTally } from '#room/tally';
import { jointOrganizations, organizationIds } from './supervisor-kinds.js';

type Supervisors = string | readonly string[];

const by =
  (supervisor: Supervisors, dimensions: DemocracyTally['by']) =>
  (indicator: string, measure: string): DemocracyTally => ({
    indicator,
    list: 'supervisions',
    measure,
    where: { supervisor },
    by: dimensions,
  });

const inspection = /* @__PURE__ */ by('people-inspection-board', { topic: 'topic' });
const recovered = /* @__PURE__ */ by('people-inspection-board', {});
const investment = /* @__PURE__ */ by('community-investment-board', { project: 'project' });
const council = /* @__PURE__ */ by('peoples-council', { level: 'level', topic: 'topic' });
const party = /* @__PURE__ */ by('party-committee', { level: 'level', topic: 'topic' });
const residents = /* @__PURE__ */ by('residents', { level: 'level', topic: 'topic' });
const other = /* @__PURE__ */ by('other', { level: 'level', topic: 'topic' });
const board = /* @__PURE__ */ by('mass-mobilization-board', { level: 'level', topic: 'topic' });

/** Of one organization, and of several together, which are no category. */
const front = (
  indicator: string,
  measure: string,
  dimensions: DemocracyTally['by'] = { topic: 'topic' },
): readonly DemocracyTally[] => [
  by(organizationIds, { level: 'level', organization: 'supervisor', ...dimensions })(
    indicator,
    measure,
  ),
  by(jointOrganizations, { level: 'level', ...dimensions })(indicator, measure),
];

/** Which supervisions each indicator counts. */
export const supervisionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  inspection('people-inspection.supervisions', 'sessions'),
  inspection('people-inspection.cases-found', 'violations'),
  inspection('people-inspection.cases-recommended', 'recommendations'),
  inspection('people-inspection.cases-resolved', 'resolved'),
  recovered('people-inspection.money-recovered', 'moneyRecovered'),
  recovered('people-inspection.land-recovered', 'landRecovered'),
  recovered('people-inspection.law-gaps', 'lawGaps'),
  investment('community-investment.supervisions', 'sessions'),
  investment('community-investment.violations-found', 'violations'),
  investment('community-investment.cases-recommended', 'recommendations'),
  investment('community-investment.cases-resolved', 'resolved'),
  investment('community-investment.money-recovered', 'moneyRecovered'),
  investment('community-investment.settlement-reduced', 'settlementReduced'),
  ...front('supervision.supervisions', 'sessions', { form: 'form', topic: 'topic' }),
  council('supervision.council-supervisions', 'sessions'),
  council('supervision.council-recommendations', 'recommendations'),
  party('supervision.party-supervisions', 'sessions'),
  party('supervision.party-recommendations', 'recommendations'),
  board('supervision.board-supervisions', 'sessions'),
  board('supervision.board-recommendations', 'recommendations'),
  residents('supervision.residents-supervisions', 'sessions'),
  residents('supervision.residents-recommendations', 'recommendations'),
  other('supervision.other-supervisions', 'sessions'),
  other('supervision.other-recommendations', 'recommendations'),
  ...front('supervision.recommendations', 'recommendations'),
  ...front('supervision.recommendations-accepted', 'accepted'),
])();
