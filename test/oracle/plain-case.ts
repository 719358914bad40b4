import type { OracleCase, OracleObservation, OracleValue } from './case.js';
import { noFeatures, type Features } from './features.js';
import { randomCase } from './random-case.js';

/** A number, also with a word before it, a zero, or nothing. */
const plainValue = (value: OracleValue): OracleValue => {
  if (value.state !== 'reported') return { state: value.state === 'nil' ? 'nil' : 'missing' };
  const { amount, qualifier } = value;
  return {
    state: 'reported',
    amount: amount ?? 1,
    to: null,
    qualifier: amount === null ? null : qualifier,
  };
};

const plainObservation = (sent: OracleObservation): OracleObservation => ({
  ...sent,
  value: plainValue(sent.value),
  basis: 'in-period',
  scope: 'own',
  line: null,
  measure: 'actual',
});

/** A case in which the lowest places send for themselves; only reports may overlap. */
export const plainCase = (seed: number, features: Features = noFeatures): OracleCase => {
  const given = randomCase(seed, features);
  const above = new Set(given.units.map(({ parent }) => parent));
  return {
    ...given,
    owed: null,
    observations: given.observations
      .filter(({ unit }) => !above.has(unit))
      .map((sent) => plainObservation(sent)),
  };
};
