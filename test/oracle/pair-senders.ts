import type { Figure } from './bounds.js';
import { nothing, ratioOf, sumOf } from './bounds.js';
import type { OracleIndicator } from './case.js';
import { union } from './day-sets.js';
import type { Sender } from './outcome.js';
import type { Pair } from './pair.js';
import { total } from './pair.js';

type Ratio = NonNullable<OracleIndicator['ratio']>;

/** Who gave the pairs: units with their own figures, or with those of all below. */
export const pairSenders = (pairs: readonly Pair[]): readonly Sender[] => {
  const keyOf = ({ unit, level }: Pair): string => `${level} ${unit}`;
  return [...new Set(pairs.map(keyOf))].flatMap((key) => {
    const same = pairs.filter((pair) => keyOf(pair) === key);
    const [first] = same;
    if (first === undefined) return [];
    const days = union(same.flatMap((pair) => pair.days));
    const above = sumOf(same.map(({ numerator }) => total(numerator)));
    const under = sumOf(same.map(({ denominator }) => total(denominator)));
    return [{ unit: first.unit, scope: first.level, days, parts: [above, under] }];
  });
};

/** The rate of all that the senders gave. */
export const rateOf =
  ({ factor }: Ratio) =>
  (senders: readonly Sender[]): Figure => {
    const part = (at: 0 | 1): Figure => sumOf(senders.map(({ parts }) => parts[at] ?? nothing));
    return ratioOf(part(0), part(1), factor);
  };
