import type { DemocracyList, Named } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkSupervision } from './check-supervision.js';
import { supervisionSchema } from './supervision-schema.js';
import type { Supervision } from './supervision.js';

function factsOf(supervision: Supervision): RecordFacts {
  const { supervisor, form, topic, title, project, date } = supervision;
  return {
    supervisor,
    form,
    topic,
    title,
    project,
    supervisingUnit: supervision.supervisingUnit,
    sessions: supervision.sessions ?? (date === undefined ? undefined : 1),
    siteVisits: supervision.siteVisits,
    violations: supervision.violations,
    recommendations: supervision.recommendations,
    toPartyCommittees: supervision.toPartyCommittees,
    toAuthorities: supervision.toAuthorities,
    toOthers: supervision.toOthers,
    accepted: supervision.accepted,
    resolved: supervision.resolved,
    lawGaps: supervision.lawGaps,
    moneyRecovered: supervision.moneyRecovered,
    settlementReduced: supervision.settlementReduced,
    otherMoneyHandled: supervision.otherMoneyHandled,
    landRecovered: supervision.landRecovered,
    otherLandHandled: supervision.otherLandHandled,
  };
}

const namedIn = ({ supervisor, supervisingUnit, form, topic }: Supervision): Named => ({
  units: [{ id: supervisingUnit, path: ['supervisingUnit'] }],
  words: {
    supervisorKinds: [{ id: supervisor, path: ['supervisor'] }],
    supervisionForms: [{ id: form, path: ['form'] }],
    supervisionTopics: [{ id: topic, path: ['topic'] }],
  },
});

/** How supervisions are read, checked and counted. */
export const supervisionList: DemocracyList<Supervision> = {
  list: 'supervisions',
  schema: supervisionSchema,
  named: namedIn,
  check: checkSupervision,
  facts: factsOf,
};
