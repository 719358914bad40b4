import { DanvanError } from 'danvan';
import { carryOver, checkProgramme } from 'danvan/coordination';
import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { programme, task } from '../../../support/coordination.js';

const into = programme({
  id: 'ct-2022',
  term: { kind: 'year', period: '2022' },
  contents: [
    { id: 'A', title: 'Nội dung A' },
    { id: 'C', title: 'Nội dung C' },
  ],
});
const options = { into, lifecycle, asOf: '2021-12-31' };

describe('carryOver', () => {
  it('makes a new task that names its origin and starts anew', () => {
    const old = task({
      state: 'under-way',
      history: [{ to: 'under-way', date: '2021-05-01', by: 'responsible' }],
      progress: [{ date: '2021-06-01', share: 0.5 }],
      product: 'Báo cáo',
      weight: 2,
    });
    const { tasks, findings } = carryOver([old], options);
    expect(findings).toEqual([]);
    expect(tasks).toEqual([
      {
        id: 'nv-1@ct-2022',
        instrument: 'ct-2022',
        content: 'A',
        title: { vi: 'Kiểm tra' },
        responsible: ['ubnd'],
        coordinating: [],
        product: 'Báo cáo',
        weight: 2,
        progress: [],
        state: 'assigned',
        history: [],
        origin: { task: 'nv-1', instrument: 'ct-2021' },
      },
    ]);
  });

  it('leaves behind what is done or dropped by the day, not after it', () => {
    const history = [{ to: 'done', date: '2022-01-05', by: 'responsible' }];
    const tasks = [
      task({ id: 'a', state: 'done' }),
      task({ id: 'b', state: 'dropped' }),
      task({ id: 'c', state: 'done', history }),
    ];
    expect(carryOver(tasks, options).tasks.map(({ origin }) => origin?.task)).toEqual(['c']);
  });

  it('takes along tasks that were moved to be carried over', () => {
    expect(carryOver([task({ state: 'carried-over' })], options).tasks).toHaveLength(1);
  });

  it('carries nothing over a second time', () => {
    const tasks = [task(), task({ id: 'nv-2' })];
    const existing = carryOver(tasks.slice(0, 1), options).tasks;
    const more = carryOver(tasks, { ...options, existing }).tasks;
    expect(more.map(({ id }) => id)).toEqual(['nv-2@ct-2022']);
  });

  it('takes what remains of a target, exactly and never below zero', () => {
    const target = { indicator: 'x', amount: 0.3 };
    const rest = (amount: number) => {
      const progress = [{ date: '2021-06-01', amount }];
      return carryOver([task({ target, progress })], options).tasks[0]?.target;
    };
    expect(rest(0.1)).toEqual({ indicator: 'x', amount: 0.2 });
    expect(rest(0.4)).toEqual({ indicator: 'x', amount: 0 });
  });

  it('finds the content that took the place of an old one, or says that there is none', () => {
    const tasks = [task({ content: 'B' })];
    expect(carryOver(tasks, { ...options, contents: { B: 'C' } }).tasks[0]?.content).toBe('C');
    const { tasks: without, findings } = carryOver(tasks, options);
    expect(without[0]).not.toHaveProperty('content');
    expect(findings).toMatchObject([
      {
        code: 'coordination/content-not-carried',
        path: ['tasks', 0, 'content'],
        params: { task: 'nv-1', content: 'B', instrument: 'ct-2022' },
      },
    ]);
  });

  it('hands tasks to those who answer for the parties now', () => {
    const old = task({ responsible: ['bdv', 'btg'], coordinating: ['ubnd', 'bdv'] });
    const actingUnit = (unit: string) => (unit === 'ubnd' ? unit : 'btgdv');
    expect(carryOver([old], { ...options, actingUnit }).tasks[0]).toMatchObject({
      responsible: ['btgdv'],
      coordinating: ['ubnd', 'btgdv'],
    });
  });

  it('gives ids that are free', () => {
    const existing = [task({ id: 'nv-1@ct-2022' }), task({ id: 'nv-1@ct-2022-2' })];
    expect(carryOver([task()], { ...options, existing }).tasks[0]?.id).toBe('nv-1@ct-2022-3');
  });

  it('leaves no task open in the eyes of the check', () => {
    const tasks = [task(), task({ id: 'nv-2', state: 'done' })];
    const carried = carryOver(tasks, options).tasks;
    const records = { instruments: [programme(), into], tasks: [...tasks, ...carried] };
    const found = checkProgramme(records, { taskLifecycle: lifecycle, asOf: '2022-01-15' });
    expect(found.map(({ code }) => code)).toEqual(['coordination/no-due-date']);
  });

  it('refuses a day that is none', () => {
    expect(() => carryOver([task()], { ...options, asOf: '31/12/2021' })).toThrow(DanvanError);
  });
});
