import { countOf, isSum } from '../common/count-of.js';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkFieldParts } from '../common/field-parts.js';
import { workplaceWords } from '../common/workplace-fields.js';
import { procedureSchema } from './procedure-schema.js';
import type { Procedure } from './procedure.js';

function factsOf(procedure: Procedure): RecordFacts {
  const { sphere, agencyKind, enterpriseKind, kind, document, revised, issued, obliged } =
    procedure;
  const counts = { count: issued, obliged };
  return {
    sphere,
    agencyKind,
    enterpriseKind,
    kind,
    document,
    revised,
    obliged,
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
  check: (procedure) => checkFieldParts(procedure, [['issued', 'obliged']]),
  facts: factsOf,
};
