import { describe, expect, it } from 'vitest';
import { progressAnnex, progressSentence, progressContext } from '#inside/compose';
import { facts, progressOn } from '../../../support/coordination-facts.js';

describe('progressSentence', () => {
  it('tells done of how much, the rate of this pair, and what is late', () => {
    expect(progressSentence(progressOn('2023-12-25'))).toBe(
      'Tính đến ngày 25/12/2023, đã hoàn thành 1/4 nhiệm vụ (25%); 2 nhiệm vụ quá hạn.',
    );
    expect(progressSentence(progressOn('2023-12-25', true))).toContain('1/5 điểm trọng số (20%)');
  });

  it('says where there are no tasks', () => {
    expect(progressSentence(progressContext({ ...facts, tasks: [] }))).toBe('Chưa có nhiệm vụ.');
  });
});

describe('progressAnnex', () => {
  it('bears the day in its title', () => {
    expect(progressAnnex(progressOn('2023-12-25')).title).toContain('25/12/2023');
  });
});
