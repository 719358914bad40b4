import { DanvanError } from 'danvan';
import { taskStanding } from 'danvan/coordination';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { task } from '../../../support/coordination.js';

const running = task({
  state: 'done',
  history: [
    { to: 'under-way', date: '2021-03-01', by: 'responsible' },
    { to: 'done', date: '2021-09-15', by: 'responsible' },
  ],
  progress: [
    { date: '2021-06-30', amount: 0.2, share: 0.6 },
    { date: '2021-03-31', amount: 0.1, share: 0.3 },
    { date: '2021-04-30', amount: 1, share: 1, period: '2021-04' },
  ],
});
const on = (asOf: string) => taskStanding(running, { lifecycle, asOf });

describe('taskStanding', () => {
  it('sees nothing of what comes later', () => {
    expect(on('2021-02-28')).toMatchObject({ state: 'assigned', amount: 0, share: null });
    expect(on('2021-04-01')).toMatchObject({ state: 'under-way', amount: 0.1, share: 0.3 });
  });

  it('adds amounts exactly and takes the share told last for the whole task', () => {
    expect(on('2021-06-30')).toMatchObject({ amount: 1.3, share: 0.6, isOpen: true, doneOn: null });
  });

  it('takes the share of a single round for no more than that', () => {
    expect(on('2021-05-01')).toMatchObject({ amount: 1.1, share: 0.3 });
  });

  it('tells on which day it was done', () => {
    expect(on('2021-09-15')).toMatchObject({ isDone: true, isOpen: false, doneOn: '2021-09-15' });
    const stated = taskStanding(task({ state: 'done' }), { lifecycle, asOf: '2021-01-01' });
    expect(stated).toMatchObject({ isDone: true, doneOn: null });
  });

  it('tells dropped and carried over apart from open', () => {
    const states = ['assigned', 'dropped', 'carried-over', 'no-such-state'].map((state) => {
      const { isOpen, isDropped, isCarriedOver } = taskStanding(task({ state }), {
        lifecycle,
        asOf: '2021-12-31',
      });
      return [isOpen, isDropped, isCarriedOver];
    });
    expect(states).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, false, false],
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => on('2021-13-01')).toThrow(DanvanError);
  });
});
