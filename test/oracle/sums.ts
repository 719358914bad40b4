import { nothing, sumOf } from './bounds.js';
import type { OracleCase, OracleQuestion } from './case.js';
import { statusOf } from './coverage.js';
import { union } from './day-sets.js';
import type { Days } from './days.js';
import { emptyResult } from './empty.js';
import { isMet, isOnlySilent } from './met.js';
import type { Outcome, Result, Sender } from './outcome.js';
import { ascending, underPolicy } from './outcome.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene.js';
import type { Span } from './spans.js';
import { standsInOf, takenFor, toldDays } from './taken.js';

export const sendersOf = (scene: Scene, taken: readonly Span[]): readonly Sender[] => {
  const keyOf = ({ unit, scope }: Span): string => `${scope} ${unit}`;
  return [...new Set(taken.map(keyOf))].flatMap((key) => {
    const spans = taken.filter((span) => keyOf(span) === key);
    const [first] = spans;
    if (first === undefined) return [];
    const days = union(spans.map((span) => toldDays(scene, span)));
    const parts = [sumOf(spans.map(({ figure }) => figure))];
    return [{ unit: first.unit, scope: first.scope, days, parts }];
  });
};

export const sumOutcome = (
  oracleCase: OracleCase,
  question: OracleQuestion,
  period: Days,
): Outcome => {
  const scene = sceneOf(oracleCase, question, period);
  const taken = takenFor(scene, question.units);
  const statuses = new Map([...scene.owed.keys()].map((unit) => [unit, statusOf(scene, unit)]));
  const known: Result = {
    state: taken.every(({ isNil }) => isNil) ? 'nil' : 'reported',
    figure: sumOf(taken.map(({ figure }) => figure)),
    reason: null,
  };
  const result = taken.length > 0 ? known : emptyResult(scene, question.units, statuses);
  return {
    ...underPolicy(result, question.policy, {
      isComplete: [...statuses].every((entry) => isMet(scene, entry, taken)),
      mayBeZero: isOnlySilent(statuses),
    }),
    statuses,
    senders: sendersOf(scene, taken),
    reckon: (senders) => sumOf(senders.map(({ parts }) => parts[0] ?? nothing)),
    taken: ascending(taken.flatMap(({ places }) => places)),
    standsIn: standsInOf(scene, taken),
    dropped: null,
  };
};
