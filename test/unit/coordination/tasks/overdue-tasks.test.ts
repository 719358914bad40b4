import { overdueTasks, type CoordinationTask } from 'danvan/coordination';
import { readHolidayTable } from 'danvan/time';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { programme, task } from '../../../support/coordination.js';

const late = (tasks: readonly CoordinationTask[], asOf: string) =>
  overdueTasks(tasks, {
    instruments: [programme()],
    lifecycle,
    asOf,
    holidays: readHolidayTable({}).value,
  }).map((each) => `${each.task.id} ${each.period ?? '-'} ${each.days}`);

describe('overdueTasks', () => {
  it('lists open tasks from the day after they were due', () => {
    expect(late([task()], '2021-09-30')).toEqual([]);
    expect(late([task()], '2021-10-01')).toEqual(['nv-1 - 1']);
  });

  it('does not list what is done, dropped or carried over by then', () => {
    const states = ['done', 'dropped', 'carried-over'].map((state) => task({ state }));
    expect(late(states, '2021-12-31')).toEqual([]);
    const history = [{ to: 'done', date: '2021-10-05', by: 'responsible' }];
    const finishedLate = task({ state: 'done', history });
    expect(late([finishedLate], '2021-10-04')).toEqual(['nv-1 - 4']);
    expect(late([finishedLate], '2021-10-05')).toEqual([]);
  });

  it('lists each round that no progress has closed', () => {
    const progress = [
      { date: '2021-04-01', period: '2021-Q1' },
      { date: '2021-07-01', period: '2021-Q2', share: 0.5 },
      { date: '2021-10-08', period: '2021-Q3' },
    ];
    const meeting = task({ cycle: { frequency: 'quarter' }, progress });
    expect(late([meeting], '2021-10-07')).toEqual(['nv-1 2021-Q2 99', 'nv-1 2021-Q3 7']);
    expect(late([meeting], '2021-10-08')).toEqual(['nv-1 2021-Q2 100']);
  });

  it('lists the longest overdue first and leaves out tasks of unknown instruments', () => {
    const tasks = [
      task({ id: 'b', due: '2021-05-01' }),
      task({ id: 'a', due: '2021-04-01' }),
      task({ id: 'c', due: '2021-03-01', instrument: 'ct-2012' }),
    ];
    expect(late(tasks, '2021-05-11')).toEqual(['a - 40', 'b - 10']);
  });

  it('takes the end of the period of a task without a day', () => {
    const rest = task({ period: '2021-08-23/2021-12-31' });
    expect(late([rest], '2021-12-31')).toEqual([]);
    expect(late([rest], '2022-01-01')).toEqual(['nv-1 2021-08-23/2021-12-31 1']);
  });
});
