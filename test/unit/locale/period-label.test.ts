import { describe, expect, it } from 'vitest';
import { periodLabel } from '#inside/locale';

describe('periodLabel', () => {
  it('says what people call a period', () => {
    expect(periodLabel('2020-H1', 'vi')).toBe('6 tháng đầu năm 2020');
    expect(periodLabel('2020-H1', 'en')).toBe('first half of 2020');
    expect(periodLabel('2013/..2023-08-31', 'vi')).toBe('từ năm 2013 đến nay');
  });

  it('names the calendar of the id, or quotes it', () => {
    const calendar = (id: string) => (id === 'nd-09-2019' ? 'Nghị định 09' : undefined);
    const names = { calendar };
    expect(periodLabel('2020-H1@nd-09-2019', 'vi', names)).toBe(
      '6 tháng đầu năm 2020 (Nghị định 09)',
    );
    expect(periodLabel('2020-H1@nd', 'vi', names)).toBe('6 tháng đầu năm 2020 (“nd”)');
  });

  it('gives an id back that it cannot read', () => {
    expect(periodLabel('2020-H9', 'vi')).toBe('2020-H9');
    expect(periodLabel('2020-H9@nd-09-2019', 'vi')).toBe('2020-H9@nd-09-2019');
  });
});
