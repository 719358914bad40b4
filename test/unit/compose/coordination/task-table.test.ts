import { printCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { progressContext, taskTable } from '#inside/compose';
import { facts, progressOn } from '../../../support/coordination-facts.js';

const column = (key: string, asOf = '2023-12-25') =>
  taskTable(progressOn(asOf)).rows.map(({ cells }) => printCell(cells[key], 'vi'));

describe('taskTable', () => {
  it('has no cell of a column that it leaves out', () => {
    const context = progressOn('2023-12-25');
    const table = taskTable({
      ...context,
      tasks: context.tasks.map(({ target: _goal, ...task }) => task),
    });
    const keys = new Set(table.columns.flatMap((column) => ('key' in column ? [column.key] : [])));
    const cells = new Set(table.rows.flatMap((row) => Object.keys(row.cells)));
    expect(keys.has('target')).toBe(false);
    expect([...cells].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('holds every task in groups by content, with done of how much', () => {
    expect(column('task')).toEqual([
      'Tuyên truyền, vận động Nhân dân: 1/1 nhiệm vụ',
      'Tổ chức hội nghị tuyên truyền tại các xã, phường',
      'Khảo sát đời sống Nhân dân',
      'Nắm tình hình Nhân dân: 0/1 nhiệm vụ',
      'Báo cáo tình hình Nhân dân',
      'Thi đua “Dân vận khéo”: 0/1 nhiệm vụ',
      'Xây dựng mô hình “Dân vận khéo”',
      'Nhiệm vụ khác: 0/1 nhiệm vụ',
      'Rà soát quy chế',
      'Tổng cộng: 1/4 nhiệm vụ',
    ]);
  });

  it('tells state and lateness, by round where a task comes round', () => {
    expect(column('state').filter((text) => text !== '')).toEqual([
      'Hoàn thành',
      'Không thực hiện',
      'Đang thực hiện',
      'Đang thực hiện',
      'Đã giao',
    ]);
    expect(column('late').filter((text) => text !== '')).toEqual(['năm 2022: 359', '178']);
  });

  it('has no column for what no task has', () => {
    const titles = (some: typeof facts.tasks) =>
      taskTable(progressContext({ ...facts, tasks: some })).columns.flatMap((each) =>
        'title' in each ? [each.title] : [],
      );
    expect(titles(facts.tasks)).toEqual(expect.arrayContaining(['Chỉ tiêu', 'Phối hợp']));
    const bare = facts.tasks.slice(0, 1).map(({ target: _target, ...task }) => task);
    expect(titles(bare)).not.toContain('Chỉ tiêu');
    expect(titles(bare)).toEqual(expect.arrayContaining(['Nhiệm vụ', 'Chủ trì', 'Ghi chú']));
  });

  it('names who acts on the day of asking', () => {
    expect(column('responsible', '2023-12-25')[4]).toBe('Ban Dân vận Tỉnh ủy Mẫu');
    expect(column('responsible', '2025-12-25')[4]).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu');
  });
});
