import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { coordinationFinding } from '#inside/coordination';
import { checkHistory } from '#inside/lifecycle';

const names = {
  stateDiffers: (state: string, reached: string) =>
    coordinationFinding('coordination/state-differs', { id: 'nv', state, reached }),
  broken: (at: number) =>
    coordinationFinding('coordination/history-broken', { id: 'nv' }, { path: ['history', at] }),
};
const codesOf = (...[state, ...days]: readonly string[]) => {
  const history = days.map((date, at) => ({ to: at === 0 ? 'under-way' : 'done', date }));
  return checkHistory({ state, history }, lifecycle, names).map(({ code }) => code);
};

describe('checkHistory', () => {
  it('passes steps that lead to the state in the order of their days', () => {
    expect(codesOf('done', '2021-01-01', '2021-02-01')).toEqual([]);
    expect(codesOf('assigned')).toEqual([]);
  });

  it('names the state by the words of its caller, and then the steps, and then the days', () => {
    expect(codesOf('under-way', '2021-01-01', '2021-02-01')).toEqual([
      'coordination/state-differs',
    ]);
    expect(codesOf('dnoe')).toEqual(['lifecycle/unknown-state']);
    expect(codesOf('done', '2021-02-01', '2021-01-01')).toEqual(['coordination/history-broken']);
  });

  it('looks at the days alone where there is no lifecycle', () => {
    const history = [
      { to: 'x', date: '2021-02-01' },
      { to: 'y', date: '2021-01-01' },
    ];
    expect(checkHistory({ state: 'z', history }, undefined, names)).toHaveLength(1);
  });
});
