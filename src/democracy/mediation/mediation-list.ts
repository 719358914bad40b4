import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { isSingle, openMatter } from '../common/single-matter.js';
import { checkMediation } from './check-mediation.js';
import { mediationSchema } from './mediation-schema.js';
import type { Mediation } from './mediation.js';

function factsOf(mediation: Mediation): RecordFacts {
  const { disputeKind, opening, received, successful, failed, pending, withdrawn, rate } =
    mediation;
  const single = isSingle(mediation, received);
  const areExact = typeof successful === 'number' && typeof failed === 'number';
  return {
    disputeKind,
    opening,
    received,
    successful,
    failed,
    pending,
    withdrawn,
    single,
    settled: areExact ? successful + failed : undefined,
    open: single ? openMatter(mediation, [successful, failed, withdrawn]) : undefined,
    ratePercent: rate?.percent,
    rateOf: rate?.of,
  };
}

/** How cases of mediation are read, checked and counted. */
export const mediationList: DemocracyList<Mediation> = {
  list: 'mediations',
  schema: mediationSchema,
  named: ({ disputeKind }) => ({
    words: { disputeKinds: [{ id: disputeKind, path: ['disputeKind'] }] },
  }),
  check: checkMediation,
  facts: factsOf,
};
