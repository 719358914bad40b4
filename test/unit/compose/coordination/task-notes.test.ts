import { describe, expect, it } from 'vitest';
import { taskNotes } from '#inside/compose';
import { progressOn } from '../../../support/coordination-facts.js';
import { tasks } from '../../../support/coordination-records.js';

describe('taskNotes', () => {
  it('tells product, weight, origin, notes of progress and evidence', () => {
    const notes = tasks.map((task) => taskNotes(task, progressOn('2023-12-25')));
    expect(notes).toEqual([
      'Đến 30/6/2022: đạt gần một nửa; minh chứng: 12-BC/BDVTU',
      'Sản phẩm: Báo cáo',
      'Trọng số 2',
      '',
      'Chuyển tiếp từ Kế hoạch năm 2024',
    ]);
  });

  it('sees no progress after the day of asking', () => {
    const [first] = tasks;
    expect(first && taskNotes({ ...first, note: 'Ghi chú' }, progressOn('2022-01-01'))).toBe(
      'Ghi chú',
    );
  });
});
