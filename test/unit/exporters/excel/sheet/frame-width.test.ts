import { describe, expect, it } from 'vitest';
import { frameWidth } from '#inside/exporters/excel';

const mark = (framed: boolean, text = 'Mật') => ({
  text,
  style: { size: 14, bold: true, uppercase: true },
  framed,
  above: 4,
  path: ['secrecy'],
});

describe('frameWidth', () => {
  it('is that of the words and some room, or none', () => {
    expect(frameWidth(mark(true))).toBeCloseTo(47, 0);
    expect(frameWidth(mark(true, 'Tuyệt mật'))).toBeGreaterThan(frameWidth(mark(true)) + 50);
    expect(frameWidth(mark(false))).toBe(0);
  });
});
