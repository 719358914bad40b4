import { describe, expect, it } from 'vitest';
import { widthInLines } from '#inside/report';

const widthOf = ({ length }: string): number => length;

describe('widthInLines', () => {
  it('is the least width in which words take so many lines', () => {
    expect(widthInLines('Số ngày quá hạn', 4, widthOf)).toBe(4);
    expect(widthInLines('Số ngày quá hạn', 3, widthOf)).toBe(7);
    expect(widthInLines('Số ngày quá hạn', 2, widthOf)).toBe(7);
    expect(widthInLines('Số ngày quá hạn', 1, widthOf)).toBe(15);
  });

  it('parts no words that hold together', () => {
    expect(widthInLines('Thời\u00a0hạn trả\u00a0lời', 4, widthOf)).toBe(8);
  });

  it('takes a long text for prose that does not fill its lines', () => {
    expect(widthInLines('từ '.repeat(40).trim(), 4, widthOf)).toBeCloseTo((119 * 1.25) / 4);
  });

  it('needs nothing for nothing', () => {
    expect(widthInLines('', 3, widthOf)).toBe(0);
  });
});
