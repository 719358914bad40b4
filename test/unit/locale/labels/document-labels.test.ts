import { figureLabelsVi } from '#inside/locale';
import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { allLocales } from '../../../support/locales.js';

describe('the labels of vi and en', () => {
  it('have the same keys in the same order in both languages', () => {
    expect(Object.keys(en.labels)).toEqual(Object.keys(vi.labels));
  });

  it.each(allLocales)('are words in NFC in $language', ({ labels }) => {
    for (const [key, word] of Object.entries(labels)) {
      // Words of sentences are joined with what stands beside them; a language may not need all.
      if (!Object.hasOwn(figureLabelsVi, key)) expect(word).toMatch(/^\S.*\S$/);
      expect(word).toBe(word.normalize('NFC'));
    }
  });

  it('are frozen', () => {
    const parts = allLocales.flatMap((each) => [
      each,
      each.sentences,
      each.coordinationLabels,
      each.labels,
    ]);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('are the words of the printed forms', () => {
    expect(vi.labels).toMatchObject({
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
