import { describe, expect, it } from 'vitest';
import { progressContext } from '#inside/compose';
import { facts, progressOn } from '../../../support/coordination-facts.js';

describe('progressContext', () => {
  it('counts what is done of all that was not dropped, weighted or not', () => {
    const plain = progressOn('2023-12-25');
    expect(plain.completion(plain.tasks)).toEqual({ done: 1, total: 4 });
    const weighted = progressOn('2023-12-25', true);
    expect(weighted.completion(weighted.tasks)).toEqual({ done: 1, total: 5 });
  });

  it('counts a task with several late rounds once', () => {
    const context = progressOn('2024-12-31');
    const rounds = context.overdue.filter(({ task }) => task.id === 'nv-2');
    expect(rounds.length).toBeGreaterThan(1);
    expect(context.lateAmong(context.tasks.filter(({ id }) => id === 'nv-2'))).toBe(1);
  });

  it('counts the tasks of its plans with its own', () => {
    const [first] = facts.tasks;
    if (first === undefined) throw new Error('there are no tasks');
    const late = { ...first, id: 'nv-of-plan', instrument: 'kh-2024', due: '2023-01-31' };
    const plans = [{ ...facts.instrument, id: 'kh-2024' }];
    const context = progressContext({ ...facts, plans, tasks: [...facts.tasks, late] });
    expect(context.tasks.map(({ id }) => id)).toContain('nv-of-plan');
    expect(context.tasks).toHaveLength(facts.tasks.length + 1);
  });

  it('calls its plans by their titles, unless the caller says otherwise', () => {
    const plans = [{ ...facts.instrument, id: 'kh-9', title: { vi: 'Kế hoạch số 9' } }];
    const said = (cite?: (id: string) => string) =>
      progressContext({ ...facts, plans, cite }).cite('kh-9');
    expect([said(), said(() => 'Kế hoạch')]).toEqual(['Kế hoạch số 9', 'Kế hoạch']);
    expect(progressContext({ ...facts, cite: undefined }).cite('kh-9')).toBe('…………');
  });

  it('counts a task that was carried over once, where it goes on', () => {
    const [first] = facts.tasks;
    if (first === undefined) throw new Error('there are no tasks');
    const origin = { task: first.id, instrument: first.instrument };
    const next = { ...first, id: 'nv-next', instrument: 'kh-2024', origin };
    const plans = [{ ...facts.instrument, id: 'kh-2024' }];
    const { tasks } = progressContext({ ...facts, plans, tasks: [...facts.tasks, next] });
    expect(tasks).toHaveLength(facts.tasks.length);
    expect(tasks.map(({ id }) => id)).not.toContain(first.id);
  });

  it('leaves aside the tasks of other instruments', () => {
    const [first] = facts.tasks;
    if (first === undefined) throw new Error('there are no tasks');
    const other = { ...first, instrument: 'kh-2024' };
    expect(progressContext({ ...facts, tasks: [...facts.tasks, other] }).tasks).toHaveLength(5);
  });
});
