import { checkLifecycle } from 'danvan/documents';
import { modelLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const targets = (state: string) =>
  modelLifecycle.moves.filter(({ from }) => from === state).map(({ to }) => to);
const namesReaching = (milestone: string) =>
  modelLifecycle.states
    .filter(({ reaches = [] }) => reaches.includes(milestone))
    .map(({ name }) => name.vi);

describe('modelLifecycle', () => {
  it('holds together and gives no move twice', () => {
    expect(checkLifecycle(modelLifecycle)).toEqual([]);
    const moves = modelLifecycle.moves.map(({ from, to, by }) => JSON.stringify([from, to, by]));
    expect(new Set(moves).size).toBe(moves.length);
  });

  it('goes the way of provincial guidelines, step by step', () => {
    const way = [
      'proposed',
      'registered',
      'approved',
      'carried-out',
      'self-assessed',
      'appraised',
      'reviewed',
      'recognised',
      'rewarded',
      'replicated',
      'maintained',
      'ended',
    ];
    way.slice(1).forEach((to, at) => expect(targets(way[at] ?? ''), to).toContain(to));
  });

  it('asks for a decision before recognition, and for one to take it back', () => {
    const needsOf = (state: string) =>
      modelLifecycle.moves.filter(({ to }) => to === state).map(({ needs }) => needs);
    expect(needsOf('recognised')).toEqual([['decision']]);
    expect(new Set(needsOf('withdrawn').flat())).toEqual(new Set(['withdrawal']));
    expect(targets('withdrawn')).toEqual([]);
  });

  it('leaves the host to register and carry out, the board to approve, judge and decide', () => {
    const rolesOf = (state: string) =>
      new Set(modelLifecycle.moves.filter(({ to }) => to === state).flatMap(({ by }) => by));
    for (const state of ['registered', 'carried-out', 'self-assessed']) {
      expect([...rolesOf(state)], state).toEqual(['host']);
    }
    for (const state of ['approved', 'appraised', 'recognised', 'rewarded', 'withdrawn']) {
      expect([...rolesOf(state)], state).toEqual(['board']);
    }
    expect([...rolesOf('reviewed')]).toEqual(['council']);
  });

  it('counts whoever is effective as registered, and whoever is recognised as both', () => {
    const [registered, effective, recognised] = ['registered', 'effective', 'recognised'].map(
      namesReaching,
    );
    expect(registered).toEqual(expect.arrayContaining([...(effective ?? [])]));
    expect(effective).toEqual(expect.arrayContaining([...(recognised ?? [])]));
    expect(recognised).toEqual(['công nhận', 'khen thưởng', 'nhân rộng', 'duy trì']);
  });

  it('cannot be changed', () => {
    const { states, moves } = modelLifecycle;
    const parts = [modelLifecycle, states, moves, ...states, ...moves];
    expect(parts.every((each) => Object.isFrozen(each))).toBe(true);
  });
});
