import { describe, expect, it } from 'vitest';
import { dateInWords } from '#inside/compose';

describe('dateInWords', () => {
  it('writes the day as the head of a document does', () => {
    expect(dateInWords('2021-04-08', 'vi')).toBe('ngày 08 tháng 4 năm 2021');
    expect(dateInWords('2021-02-10', 'vi')).toBe('ngày 10 tháng 02 năm 2021');
    expect(dateInWords('2021-04-08', 'en')).toBe('8 April 2021');
  });
});
