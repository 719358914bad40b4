import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../../src/locale/period-label.js';

describe('periodLabel', () => {
  it('says what people call a period', () => {
    expect(periodLabel('2020-H1', 'vi')).toBe('6 tháng đầu năm 2020');
    expect(periodLabel('2020-H1', 'en')).toBe('first half of 2020');
  });

  it('gives an id back that it cannot read', () => {
    expect(periodLabel('2020-H9', 'vi')).toBe('2020-H9');
  });
});
