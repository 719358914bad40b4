import type { OracleCase, OracleObservation } from './case.js';
import { noFeatures } from './features.js';
import { plainCase } from './plain-case.js';
import { randomOf, type Random } from './random.js';

const kinds = ['x', 'y'] as const;
const levels = ['p', 'q'] as const;

/** The parts of a figure by one field, as a rule all of them. */
const partsBy = (
  { some, whole }: Random,
  one: OracleObservation,
  field: 'kind' | 'level',
): readonly OracleObservation[] =>
  some(field === 'kind' ? kinds : levels, 0.95).map((category) => ({
    ...one,
    value:
      one.value.state === 'reported'
        ? { ...one.value, amount: (one.value.amount ?? 0) + whole(0, 9) }
        : one.value,
    dimension: { field, category },
  }));

/** A figure in one of the ways in which it may be sent. */
function parted(random: Random, one: OracleObservation): readonly OracleObservation[] {
  if (one.dimension !== null || random.chance(0.3)) return [one];
  const byKind = partsBy(random, one, 'kind');
  const byLevel = random.chance(0.3) ? partsBy(random, one, 'level') : [];
  const total = random.chance(0.4) ? [one] : [];
  return [...total, ...byKind, ...byLevel];
}

/** The same cases, asked for one category. */
export function categoryCase(seed: number): OracleCase {
  const given = partedCase(seed);
  const { pick } = randomOf(seed + 2);
  const dimension = pick([
    { field: 'kind', category: 'x' },
    { field: 'kind', category: 'y' },
    { field: 'level', category: 'p' },
  ]);
  return { ...given, question: { ...given.question, dimension } };
}

/** A plain case in which most figures are sent by kind, by level, or by both, with their total or without. */
export function partedCase(seed: number): OracleCase {
  const given = plainCase(seed, { ...noFeatures, dimension: true });
  const random = randomOf(seed + 1);
  return { ...given, observations: given.observations.flatMap((one) => parted(random, one)) };
}
