import {
  addContributionSums,
  allowedMoves,
  moveTo,
  sumContributions,
  type Contribution,
} from 'danvan';
import { modelLifecycle } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const thousandths = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 1000);
const qualifier = fc.constantFrom('nearly' as const, 'over' as const, 'about' as const, undefined);
const facts = { amount: thousandths, qualifier };
const value = fc.option(thousandths, { nil: undefined });
const contribution: fc.Arbitrary<Contribution> = fc.oneof(
  fc.record({ kind: fc.constant('cash' as const), ...facts }),
  fc.record({ kind: fc.constant('labour' as const), ...facts, value }),
  fc.record({
    kind: fc.constant('land' as const),
    ...facts,
    value,
    unit: fc.constantFrom('m2' as const, 'ha' as const),
  }),
  fc.record({
    kind: fc.constant('goods' as const),
    ...facts,
    value,
    unit: fc.constantFrom('tấn', 'kg'),
  }),
);

describe('sums of contributions', () => {
  it('do not depend on order', () => {
    fc.assert(
      fc.property(fc.array(contribution), (given) => {
        expect(sumContributions(given.toReversed())).toEqual(sumContributions(given));
      }),
    );
  });

  it('do not depend on grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.array(contribution, { maxLength: 4 })), (groups) => {
        const apart = addContributionSums(groups.map((group) => sumContributions(group)));
        expect(apart).toEqual(sumContributions(groups.flat()));
      }),
    );
  });
});

describe('a lifecycle', () => {
  const ids = modelLifecycle.states.map(({ id }) => id);
  const everything = Object.fromEntries(
    modelLifecycle.moves.flatMap(({ needs }) => needs.map((need) => [need, true])),
  );
  it('makes exactly the moves that it allows', () => {
    const state = fc.constantFrom(...ids);
    const role = fc.constantFrom('host', 'board', 'council', 'stranger');
    fc.assert(
      fc.property(state, state, role, (from, to, by) => {
        const isAllowed = modelLifecycle.moves.some(
          (move) => move.from === from && move.to === to && move.by.includes(by),
        );
        const moved = moveTo(modelLifecycle, { state: from, facts: everything }, { to, by });
        expect(moved.ok).toBe(isAllowed);
        expect(allowedMoves(modelLifecycle, from, by).some((move) => move.to === to)).toBe(
          isAllowed,
        );
      }),
    );
  });
});
