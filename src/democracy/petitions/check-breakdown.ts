import type { Finding } from '#room/findings';
import { checkParts, type NamedCount } from '../common/part-checks.js';
import { knownCounts } from '../common/sum-bounds.js';
import { democracyFinding } from '../findings.js';
import { fieldOfKind, kindsOf } from './kinds-of.js';
import type { Petition } from './petition.js';
import { petitionKinds } from './petition-words.js';

/** Fields of a kind that are more than the letters of that kind. */
const checkFields = (petition: Petition): readonly Finding[] =>
  petitionKinds.flatMap((kind) => {
    const name = fieldOfKind[kind];
    const parts = petition.fields
      .filter((each) => each.kind === kind)
      .map(({ field, count }): NamedCount => [field, count]);
    return checkParts([name, petition[name]], parts, { complete: false });
  });

/** What is wrong with the breakdown by kind: the total it is of is not said, or differs. */
export function checkBreakdown(petition: Petition): readonly Finding[] {
  const { breakdownOf, fields } = petition;
  const kinds = kindsOf(petition);
  const parts = [...knownCounts(kinds).names, ...(fields.length > 0 ? ['fields'] : [])];
  if (parts.length === 0) return [];
  if (breakdownOf !== undefined) {
    const total: NamedCount = [breakdownOf, petition[breakdownOf]];
    return [...checkParts(total, kinds, { complete: true }), ...checkFields(petition)];
  }
  const place = { path: ['breakdownOf'] };
  return [
    democracyFinding('democracy/breakdown-of-unknown', { parts }, place),
    ...checkFields(petition),
  ];
}
