import type { Figure } from './bounds.js';
import { isBelowZero } from './bounds.js';
import type { OracleCase, OracleObservation } from './case.js';
import type { Days } from './days.js';
import { daysOfPeriod, firstDayOfYearOf } from './days.js';
import { figureOf } from './figure-of.js';

/** An observation with its days, or several that stand for one. */
export interface Sent {
  /** Places in the list of the observations. */
  readonly places: readonly number[];
  readonly unit: string;
  readonly line: string | null;
  readonly scope: OracleObservation['scope'];
  readonly basis: OracleObservation['basis'];
  readonly days: Days;
  readonly state: 'reported' | 'nil' | 'not-applicable' | 'withheld';
  readonly figure: Figure | null;
  readonly activity: string | null;
}

/** What is counted together: a figure of units and days. */
export interface Subject {
  readonly indicator: string;
  readonly measure: OracleObservation['measure'];
  readonly dimension: OracleObservation['dimension'];
}

const daysOf = ({ period, basis }: OracleObservation): Days => {
  const { from, to } = daysOfPeriod(period);
  return { from: basis === 'cumulative' ? firstDayOfYearOf(to) : from, to };
};

const sentOf = (observation: OracleObservation, place: number): Sent | null => {
  const { unit, line, scope, basis, activity, value, measure } = observation;
  const figure = figureOf(value);
  const isWrong = measure !== 'change' && figure !== null && isBelowZero(figure);
  if (value.state === 'missing' || isWrong) return null;
  const days = daysOf(observation);
  const { state } = value;
  return { places: [place], unit, line, scope, basis, days, state, figure, activity };
};

export const keyOf = ({ unit, line, scope, basis, days }: Sent): string =>
  [unit, line, scope, basis, days.from, days.to].join(' ');

/** The first of each key that is a figure, else the first. */
const firstOfEach = (list: readonly Sent[]): readonly Sent[] => {
  const kept = new Map<string, Sent>();
  for (const sent of list) {
    const before = kept.get(keyOf(sent));
    if (before === undefined || (before.figure === null && sent.figure !== null))
      kept.set(keyOf(sent), sent);
  }
  return [...kept.values()];
};

const sameDimension = (
  a: OracleObservation['dimension'],
  b: OracleObservation['dimension'] | 'any',
): boolean => b === 'any' || (a?.field === b?.field && a?.category === b?.category);

/** All that says something, repeats too. */
export const allSent = (
  { observations }: OracleCase,
  { indicator, measure }: Subject,
  dimension: OracleObservation['dimension'] | 'any',
): readonly Sent[] =>
  observations.flatMap((observation, place) => {
    const asked =
      observation.indicator === indicator &&
      observation.measure === measure &&
      sameDimension(observation.dimension, dimension);
    const sent = asked ? sentOf(observation, place) : null;
    return sent === null ? [] : [sent];
  });

export const sentFor = (oracleCase: OracleCase, subject: Subject): readonly Sent[] =>
  firstOfEach(allSent(oracleCase, subject, subject.dimension));
