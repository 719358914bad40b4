import { coordinationLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { lastStep, stateAt } from '#inside/lifecycle';

const history = [
  { to: 'signed', date: '2021-04-08' },
  { to: 'approved', date: '2021-03-01' },
  { to: 'planned', date: '2021-04-08' },
];

describe('lastStep', () => {
  it('takes the latest day whatever the order, and of one day the step written last', () => {
    expect(lastStep(history, '2021-04-07')?.to).toBe('approved');
    expect(lastStep(history, '2021-04-08')?.to).toBe('planned');
    expect(lastStep(history, '2021-02-28')).toBeUndefined();
  });
});

describe('stateAt', () => {
  it('is the first state before any step, and the stated one without a history', () => {
    expect(stateAt({ state: 'planned', history }, lifecycle, '2021-02-28')).toBe('suggested');
    expect(stateAt({ state: 'planned', history: [] }, lifecycle, '2021-02-28')).toBe('planned');
    expect(stateAt({ history: [] }, lifecycle, '2021-02-28')).toBe('suggested');
  });
});
