import { labels } from 'danvan';
import { describe, expect, it } from 'vitest';

describe('labels', () => {
  it('have the same keys in the same order in both languages', () => {
    expect(Object.keys(labels.en)).toEqual(Object.keys(labels.vi));
  });

  it.each(['vi', 'en'] as const)('are words in NFC in %s', (language) => {
    for (const word of Object.values(labels[language])) {
      expect(word).toMatch(/^\S.*\S$/);
      expect(word).toBe(word.normalize('NFC'));
    }
  });

  it('are frozen', () => {
    expect(Object.isFrozen(labels)).toBe(true);
    expect(Object.isFrozen(labels.vi)).toBe(true);
    expect(Object.isFrozen(labels.en)).toBe(true);
  });

  it('are the words of the printed forms', () => {
    expect(labels.vi).toMatchObject({
      ordinal: 'STT',
      indicator: 'Chỉ tiêu',
      measure: 'Đơn vị tính',
      inPeriod: 'Trong kỳ',
      samePeriodLastYear: 'Cùng kỳ',
      comparison: 'So sánh',
      note: 'Ghi chú',
      total: 'Tổng cộng',
      markMissing: 'chưa có số liệu',
      markNil: 'không phát sinh',
      markNotApplicable: 'không thuộc diện báo cáo',
      markWithheld: 'chưa công bố',
    });
  });
});
