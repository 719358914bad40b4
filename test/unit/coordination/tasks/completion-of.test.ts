import { completionOf } from 'danvan/coordination';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { task } from '../../../support/coordination.js';

const options = { lifecycle, asOf: '2021-12-31' };
const tasks = [
  task({ id: 'a', state: 'done', weight: 3 }),
  task({ id: 'b', state: 'under-way', weight: 0.5 }),
  task({ id: 'c', state: 'dropped', weight: 100 }),
  task({ id: 'd', state: 'carried-over' }),
];

describe('completionOf', () => {
  it('counts each task once, leaving out what was dropped', () => {
    expect(completionOf(tasks, options)).toEqual({ done: 1, total: 3 });
  });

  it('adds weights where asked, 1 where there is none', () => {
    expect(completionOf(tasks, { ...options, isWeighted: true })).toEqual({ done: 3, total: 4.5 });
  });

  it('sees tasks as they stood on the day', () => {
    const history = [{ to: 'done', date: '2021-07-01', by: 'responsible' }];
    const late = [task({ state: 'done', history })];
    expect(completionOf(late, { lifecycle, asOf: '2021-06-30' })).toEqual({ done: 0, total: 1 });
    expect(completionOf(late, { lifecycle, asOf: '2021-07-01' })).toEqual({ done: 1, total: 1 });
  });

  it('goes by what states reach, whatever they are called', () => {
    const own = {
      ...lifecycle,
      initial: 'new',
      states: [{ id: 'finished', name: { vi: 'xong' }, reaches: ['done'] }],
    };
    const finished = [task({ state: 'finished' }), task({ id: 'b', state: 'done' })];
    expect(completionOf(finished, { ...options, lifecycle: own })).toEqual({ done: 1, total: 2 });
  });

  it('is nothing of nothing without tasks', () => {
    expect(completionOf([], options)).toEqual({ done: 0, total: 0 });
  });
});
