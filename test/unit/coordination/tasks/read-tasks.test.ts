import { readTasks } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const row = { id: 'nv-1', instrument: 'ct', title: 'Kiểm tra', state: 'assigned' };
const placesOf = (rows: readonly unknown[], options?: Parameters<typeof readTasks>[1]) =>
  readTasks(untyped(rows), options).findings.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('readTasks', () => {
  it('reads tasks and freezes them', () => {
    const { values: tasks } = readTasks([{ ...row, due: '2021-09-30' }]);
    expect(tasks[0]).toEqual({
      ...row,
      title: { vi: 'Kiểm tra' },
      due: '2021-09-30',
      responsible: [],
      coordinating: [],
      progress: [],
      history: [],
    });
    expect(Object.isFrozen(tasks[0])).toBe(true);
  });

  it('leaves out what cannot be read, names no period, or repeats an id', () => {
    const progress = [{ date: '2021-04-01', period: '2021-Q0' }];
    expect(
      placesOf([
        { ...row, due: '2021-02-30' },
        { ...row, due: '2021-02-28', cycle: { frequency: 'month' } },
        { ...row, period: 'cuối năm' },
        { ...row, progress },
        row,
        row,
      ]),
    ).toEqual([
      'tasks.0.due shape/wrong-format',
      'tasks.1.cycle shape/not-valid',
      'tasks.2.period time/not-a-period',
      'tasks.3.progress.0.period time/not-a-period',
      'tasks.5.id coordination/duplicate-record',
    ]);
  });

  it('refuses amounts, shares and weights that are none', () => {
    for (const progress of [{ amount: -1 }, { share: 1.01 }, { amount: Number.NaN }]) {
      expect(placesOf([{ ...row, progress: [{ date: '2021-04-01', ...progress }] }])).toHaveLength(
        1,
      );
    }
    for (const weight of [0, -1, Number.POSITIVE_INFINITY]) {
      expect(placesOf([{ ...row, weight }])).toHaveLength(1);
    }
  });

  it('looks for all units that a task names', () => {
    const known = { byId: new Map([['bdv', null]]) };
    const change = {
      responsible: ['bdv', 'x'],
      coordinating: ['y'],
      cycle: { frequency: 'month', units: ['z'] },
      progress: [{ date: '2021-04-01', by: 'w' }],
    };
    expect(placesOf([{ ...row, ...change }], { known })).toEqual([
      'tasks.0.responsible.1 organization/unknown-unit',
      'tasks.0.coordinating.0 organization/unknown-unit',
      'tasks.0.cycle.units.0 organization/unknown-unit',
      'tasks.0.progress.0.by organization/unknown-unit',
    ]);
  });
});
