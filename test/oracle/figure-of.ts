import type { Figure } from './bounds.js';
import { nothing } from './bounds.js';
import type { OracleQualifier, OracleValue } from './case.js';
import type { Fraction } from './fraction.js';
import { exact, fraction, one, times, zero } from './fraction.js';

const certain = (amount: Fraction): Figure => {
  const point = { from: amount, to: amount };
  return { amount, hard: point, plausible: point };
};

const ends = (
  amount: Fraction,
  qualifier: Exclude<OracleQualifier, 'many'>,
): Pick<Figure, 'hard' | 'plausible'> => {
  const low = times(amount, fraction(9n, 10n));
  const high = times(amount, fraction(11n, 10n));
  if (qualifier === 'about')
    return { hard: { from: zero, to: null }, plausible: { from: low, to: high } };
  return qualifier === 'nearly' || qualifier === 'under' || qualifier === 'at-most'
    ? { hard: { from: zero, to: amount }, plausible: { from: low, to: amount } }
    : { hard: { from: amount, to: null }, plausible: { from: amount, to: high } };
};

/** Null where the value is no figure. */
export const figureOf = (value: OracleValue): Figure | null => {
  if (value.state === 'nil') return nothing;
  if (value.state !== 'reported') return null;
  const { amount, to, qualifier } = value;
  if (qualifier === 'many' || amount === null) {
    const open = { from: one, to: null };
    return { amount: null, hard: open, plausible: open };
  }
  if (to !== null) {
    const range = { from: exact(amount), to: exact(to) };
    return { amount: null, hard: range, plausible: range };
  }
  const stated = exact(amount);
  return qualifier === null ? certain(stated) : { amount: stated, ...ends(stated, qualifier) };
};
