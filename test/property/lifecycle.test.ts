import { readModels } from 'danvan/campaigns';
import { allowedMoves, checkLifecycle, moveTo, type Lifecycle } from 'danvan/documents';
import { isFindingOf } from 'danvan/findings';
import { modelFields as fields, modelLifecycle } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untyped } from '../support/untyped.js';

const names = ['hạt', 'mầm', 'cây', 'hoa', 'quả', 'lá'] as const;
const roles = ['nắng', 'mưa', 'gió'] as const;
const needs = ['đất', 'nước'] as const;

const move = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  by: fc.subarray([...roles]),
  needs: fc.subarray([...needs]),
});
const anyLifecycle: fc.Arbitrary<Lifecycle> = fc.record({
  id: fc.constant('any'),
  name: fc.constant({ vi: 'Quy trình' }),
  initial: fc.constantFrom(...names),
  states: fc
    .shuffledSubarray([...names], { minLength: 1 })
    .map((ids) => ids.map((id) => ({ id, name: { vi: id } }))),
  moves: fc.array(move, { maxLength: 14 }),
});
const lifecycle = fc.oneof(fc.constant(modelLifecycle), anyLifecycle);

const everything = (moves: Lifecycle['moves']) =>
  Object.fromEntries(moves.flatMap((each) => each.needs.map((need) => [need, true])));

/** The states that moves made one after another lead to, found by trying to go to every state. */
function visited(given: Lifecycle): ReadonlySet<string> {
  const facts = everything(given.moves);
  const targets = new Set([...names, ...given.states.map(({ id }) => id)]);
  const seen = new Set([given.initial]);
  for (const state of seen) {
    for (const to of targets) {
      const moved = moveTo(given, { state, facts }, { to });
      if (moved.ok) seen.add(moved.value.state);
    }
  }
  return seen;
}

describe('any lifecycle', () => {
  const role = fc.constantFrom(...roles, 'host', 'board', 'stranger', undefined);
  const place = fc.nat({ max: 30 });

  it('makes exactly the moves that it allows', () => {
    fc.assert(
      fc.property(lifecycle, place, place, role, (given, fromAt, toAt, by) => {
        const ids = [...new Set([...names, ...given.states.map(({ id }) => id)])];
        const from = ids[fromAt % ids.length] ?? '';
        const to = ids[toAt % ids.length] ?? '';
        const isThere = given.moves.some(
          (each) =>
            each.from === from &&
            each.to === to &&
            (by === undefined || each.by.length === 0 || each.by.includes(by)),
        );
        const record = { state: from, facts: everything(given.moves) };
        const moved = moveTo(given, record, { to, by });
        expect(moved.ok).toBe(isThere);
        expect(moved.ok ? moved.value.state : from).toBe(isThere ? to : from);
        expect(allowedMoves(given, from, by).some((each) => each.to === to)).toBe(isThere);
      }),
    );
  });

  it('lets a move pass exactly where all is there that one of its ways needs', () => {
    fc.assert(
      fc.property(anyLifecycle, fc.subarray([...needs]), (given, met) => {
        const facts = Object.fromEntries(met.map((need) => [need, 'có']));
        for (const { from, to } of given.moves) {
          const ways = given.moves.filter((each) => each.from === from && each.to === to);
          const isOpen = ways.some((way) => way.needs.every((need) => need in facts));
          expect(moveTo(given, { state: from, facts }, { to }).ok).toBe(isOpen);
        }
      }),
    );
  });

  it('says of a refused move which ones there are', () => {
    fc.assert(
      fc.property(anyLifecycle, fc.constantFrom(...names), role, (given, from, by) => {
        const facts = everything(given.moves);
        const refused = moveTo(given, { state: from, facts }, { to: 'nowhere', by });
        const [finding] = refused.ok ? [] : refused.findings;
        if (finding === undefined || !isFindingOf(finding, 'lifecycle/move-not-allowed')) {
          expect(given.states.map(({ id }) => id)).not.toContain(from);
          return;
        }
        for (const to of names) {
          const { ok } = moveTo(given, { state: from, facts }, { to, by });
          expect(finding.params.allowed.includes(to)).toBe(ok);
        }
      }),
    );
  });

  it('calls unreachable exactly the states that no moves lead to', () => {
    fc.assert(
      fc.property(lifecycle, (given) => {
        const reached = visited(given);
        const unreachable = checkLifecycle(given).flatMap((finding) =>
          isFindingOf(finding, 'lifecycle/unreachable-state') ? [finding.params.state] : [],
        );
        const expected = given.states.map(({ id }) => id).filter((id) => !reached.has(id));
        expect(unreachable).toEqual(expected);
      }),
    );
  });
});

describe('the history of a model', () => {
  const row = {
    id: 'm',
    name: 'M',
    subjectKind: 'model',
    field: 'economy',
    level: 'commune',
    host: 'xa',
    cohort: 2021,
  };
  const refusedIn = (given: Lifecycle, states: readonly string[]) => {
    const history = states.map((to) => ({ to, date: '2021-05-01' }));
    const state = states.at(-1) ?? given.initial;
    const { findings } = readModels(untyped([{ ...row, state, history }]), {
      fields,
      lifecycle: given,
    });
    return findings.flatMap(({ code, path }) =>
      code === 'lifecycle/move-not-allowed' ? [path[3]] : [],
    );
  };

  it('has a finding for exactly the steps that are no moves', () => {
    fc.assert(
      fc.property(
        anyLifecycle,
        fc.array(fc.constantFrom(...names), { maxLength: 6 }),
        (given, states) => {
          const wrong = states.flatMap((to, at) => {
            const from = at === 0 ? given.initial : states[at - 1];
            return given.moves.some((each) => each.from === from && each.to === to) ? [] : [at];
          });
          expect(refusedIn(given, states)).toEqual(wrong);
        },
      ),
    );
  });
});
