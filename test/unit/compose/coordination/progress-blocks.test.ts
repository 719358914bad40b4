import { describe, expect, it } from 'vitest';
import { progressAnnex, progressSentence, progressContext } from '#inside/compose';
import { facts, progressOn } from '../../../support/coordination-facts.js';

describe('progressSentence', () => {
  it('tells done of how much, the rate of this pair, and what is late', () => {
    expect(progressSentence(progressOn('2023-12-25'))).toBe(
      'Tính đến ngày 25 tháng 12 năm 2023, đã hoàn thành 1/4 nhiệm vụ (25%); 02 nhiệm vụ quá hạn.',
    );
    expect(progressSentence(progressOn('2023-12-25', true))).toContain('1/5 điểm trọng số (20%)');
  });

  it('tells in words where nothing, or everything, is done and nothing late', () => {
    const with3 = (state: string) =>
      facts.tasks
        .filter(({ cycle }) => cycle === undefined)
        .slice(0, 3)
        .map(({ due: _due, period: _period, ...task }) => ({
          ...task,
          instrument: facts.instrument.id,
          state,
          history: [],
          progress: [],
        }));
    const said = (state: string, isWeighted = false) =>
      progressSentence(progressContext({ ...facts, tasks: with3(state), isWeighted }));
    expect(said('assigned')).toBe(
      'Tính đến ngày 25 tháng 12 năm 2023, chưa có nhiệm vụ nào hoàn thành (0/3); không có nhiệm vụ quá hạn.',
    );
    expect(said('done')).toContain('đã hoàn thành toàn bộ 3/3 nhiệm vụ; không có');
    expect(said('assigned', true)).toContain('chưa có nhiệm vụ nào hoàn thành (0/');
  });

  it('says where there are no tasks', () => {
    expect(progressSentence(progressContext({ ...facts, tasks: [] }))).toBe('Chưa có nhiệm vụ.');
  });
});

describe('progressAnnex', () => {
  it('bears the day in its title', () => {
    expect(progressAnnex(progressOn('2023-12-25')).title).toContain('ngày 25 tháng 12 năm 2023');
  });
});
