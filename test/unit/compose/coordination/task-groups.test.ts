import { describe, expect, it } from 'vitest';
import { actingOf, bodiesOf, groupsByContent, groupsByParty } from '#inside/compose';
import { progressOn } from '../../../support/coordination-facts.js';

const shape = (groups: ReturnType<typeof groupsByParty>) =>
  groups.map(({ name, tasks }) => [name.slice(0, 12), tasks.map(({ id }) => id).join(' ')]);

describe('groupsByParty', () => {
  it('has every party, a task of two in both, and those that nobody is responsible for', () => {
    expect(shape(groupsByParty(progressOn('2023-12-25')))).toEqual([
      ['Ủy ban nhân ', 'nv-1'],
      ['Ban Dân vận ', 'nv-2 nv-3'],
      ['Ủy ban Mặt t', 'nv-3 nv-4'],
      ['Bộ Chỉ huy q', ''],
      ['Chưa giao cơ', 'nv-5'],
    ]);
  });
});

describe('bodiesOf', () => {
  it('gives sets of bodies a group of their own, behind the units', () => {
    const context = progressOn('2023-12-25');
    const bodies = { responsibleBodies: [{ name: 'Các cấp Ban Dân vận trong tỉnh' }] };
    const tasks = context.tasks.map((task) => (task.id === 'nv-5' ? { ...task, ...bodies } : task));
    expect(tasks.flatMap((task) => bodiesOf(task))).toEqual(['Các cấp Ban Dân vận trong tỉnh']);
    expect(shape(groupsByParty({ ...context, tasks })).at(-1)).toEqual(['Các cấp Ban ', 'nv-5']);
  });
});

describe('actingOf', () => {
  it('is the heir from the day on which it took over', () => {
    expect(actingOf('bdv', progressOn('2025-02-02'))).toBe('bdv');
    expect(actingOf('bdv', progressOn('2025-02-03'))).toBe('btgdv');
  });
});

describe('groupsByContent', () => {
  it('follows the contents of the instrument; tasks of none come last', () => {
    expect(shape(groupsByContent(progressOn('2023-12-25')))).toEqual([
      ['Tuyên truyền', 'nv-1 nv-4'],
      ['Nắm tình hìn', 'nv-2'],
      ['Thi đua “Dân', 'nv-3'],
      ['Nhiệm vụ khá', 'nv-5'],
    ]);
  });
});
