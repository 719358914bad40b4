import { coordinationLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '#inside/coordination';

const history = [
  { to: 'approved', date: '2021-03-01', by: 'party-committee' },
  { to: 'drafted', date: '2021-03-10', by: 'lead' },
  { to: 'signed', date: '2021-04-08', by: 'parties' },
];
const record = { id: 'ct', state: 'signed', history };

describe('checkHistory', () => {
  it('finds nothing wrong with allowed steps that lead to the state', () => {
    expect(checkHistory(record, lifecycle)).toEqual([]);
  });

  it('names a state that the lifecycle does not have, with the nearest', () => {
    expect(checkHistory({ ...record, state: 'singed' }, lifecycle)[0]).toMatchObject({
      code: 'lifecycle/unknown-state',
      params: { state: 'singed', nearest: 'signed' },
    });
  });

  it('names a state that is not the last one reached', () => {
    expect(checkHistory({ ...record, state: 'planned' }, lifecycle)).toMatchObject([
      { code: 'coordination/state-differs', params: { state: 'planned', reached: 'signed' } },
    ]);
  });

  it('names a step that the lifecycle does not allow, or not to this role', () => {
    const steps = [history[0], { to: 'drafted', date: '2021-03-10', by: 'adviser' }];
    const wrong = { ...record, state: 'drafted', history: steps.flatMap((step) => step ?? []) };
    expect(checkHistory(wrong, lifecycle)).toMatchObject([
      { code: 'lifecycle/move-not-allowed', path: ['history', 1], params: { allowed: [] } },
    ]);
  });

  it('names days that go back even without a lifecycle', () => {
    const broken = { ...record, history: history.toReversed() };
    expect(checkHistory(broken, undefined)).toMatchObject([
      { code: 'coordination/history-broken', path: ['history', 1] },
    ]);
  });

  it('asks nothing of a record without a state', () => {
    expect(checkHistory({ id: 'ct', history: [] }, lifecycle)).toEqual([]);
  });
});
