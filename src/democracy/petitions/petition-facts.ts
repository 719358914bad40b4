import type { RecordFacts } from '../common/facts.js';
import { isSingle, openMatter } from '../common/single-matter.js';
import { fieldOfKind, kindsOf } from './kinds-of.js';
import type { Petition } from './petition.js';
import { petitionTotals } from './petition-words.js';

/** The three totals of letters of one kind, each under its kind and, where it is known, its field. */
function factsOfKind({ kind, field, ...petition }: Petition): RecordFacts {
  if (kind === undefined) return {};
  const entries = petitionTotals.flatMap((total) => {
    const name = `${total}.${fieldOfKind[kind]}`;
    const entry = [name, petition[total]] as const;
    return field === undefined ? [entry] : [entry, [`${name}.${field}`, petition[total]] as const];
  });
  return Object.fromEntries(entries);
}

/** The breakdown of the total that it is said to be of; of a total that is not said, nothing. */
function factsOfBreakdown(petition: Petition): RecordFacts {
  const { breakdownOf: total, fields } = petition;
  if (total === undefined) return {};
  return Object.fromEntries([
    ...kindsOf(petition).map(([name, stated]) => [`${total}.${name}`, stated]),
    ...fields.map(({ kind, field, count }) => [`${total}.${fieldOfKind[kind]}.${field}`, count]),
  ]);
}

/** Letters by kind and field as the record states them, whatever total they are of. */
const factsOfFields = ({ fields }: Petition): RecordFacts =>
  Object.fromEntries(fields.map(({ kind, field, count }) => [`fields.${kind}.${field}`, count]));

/** What can be counted of letters; `received.complaints.land` is a part of a part of a total. */
export function petitionFacts(petition: Petition): RecordFacts {
  const { receivedBy, kind, field, breakdownOf, received, handled, outstanding } = petition;
  const { guided, forwarded, resolved, complaints, denunciations, feedback } = petition;
  const single = isSingle(petition, received);
  return {
    receivedBy,
    kind,
    field,
    breakdownOf,
    received,
    handled,
    outstanding,
    single,
    guided,
    forwarded,
    resolved,
    complaints,
    denunciations,
    feedback,
    carriedOver: petition.carriedOver,
    fitForHandling: petition.fitForHandling,
    withinCompetence: petition.withinCompetence,
    open: single ? openMatter(petition, [guided, forwarded, resolved]) : undefined,
    ...factsOfKind(petition),
    ...factsOfBreakdown(petition),
    ...factsOfFields(petition),
  };
}
