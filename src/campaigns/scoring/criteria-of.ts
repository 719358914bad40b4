import type { Criterion } from './scoring-scheme.js';

/** The parts of a criterion; none where it is scored itself. */
export const partsOf = ({ criteria }: Criterion): readonly Criterion[] => criteria ?? [];

/** All criteria of a tree, each group before its parts. */
export const criteriaOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...criteriaOf(partsOf(criterion))]);

/** The criteria that are scored: those without parts. */
export const leavesOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteriaOf(criteria).filter((criterion) => partsOf(criterion).length === 0);
