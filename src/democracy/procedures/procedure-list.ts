import { countOf, isSum } from '../common/count-of.js';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkFieldParts } from '../common/field-parts.js';
import { workplaceWords } from '../common/workplace-fields.js';
import { procedureSchema } from './procedure-schema.js';
import type { Procedure } from './procedure.js';

function factsOf(procedure: Procedure): RecordFacts {
  const { sphere, agencyKind, enterpriseKind, kind, document, revised, issued, due } = procedure;
  const counts = { count: issued, due };
  return {
    ...{ sphere, agencyKind, enterpriseKind, kind, document, revised, due },
    issued: countOf(counts),
    summed: isSum(counts),
  };
}

/** How rules of procedure are read, checked and counted. */
export const procedureList: DemocracyList<Procedure> = {
  list: 'procedures',
  schema: procedureSchema,
  named: (procedure) => ({
    documents: [{ id: procedure.document, path: ['document'] }],
    words: {
      ...workplaceWords(procedure),
      procedureKinds: [{ id: procedure.kind, path: ['kind'] }],
    },
  }),
  check: (procedure) => checkFieldParts(procedure, [['issued', 'due']]),
  facts: factsOf,
};
