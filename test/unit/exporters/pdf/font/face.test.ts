import { describe, expect, it } from 'vitest';
import { createFace } from '#inside/exporters/pdf';
import { mm, tinos } from '../support.js';

const normal = createFace(tinos.normal, 'normal');
const bold = createFace(tinos.bold, 'bold');

describe('createFace', () => {
  // The widths of Times, which the metrics of Tinos equal.
  it.each([
    ['A', 0.722],
    ['a', 0.444],
    ['M', 0.889],
    ['0', 0.5],
    [' ', 0.25],
  ])('measures %s', (letter, width) => {
    expect(normal.widthOf(letter)).toBeCloseTo(width, 3);
  });

  it('measures the title of Party documents: 72.9 mm in bold 15', () => {
    expect(bold.widthOf('ĐẢNG CỘNG SẢN VIỆT NAM') * 15).toBeCloseTo(mm(72.9), 0);
  });

  it('adds up letters, also those beyond 16 bits', () => {
    expect(normal.widthOf('a😀a')).toBeCloseTo(2 * normal.widthOf('a') + normal.widthOf('😀'), 9);
  });

  it('knows what it can draw', () => {
    const letters = [...'ưừửữựƯỪỬỮỰđĐ₫≥≤→“”…–'];
    expect(letters.every((each) => normal.draws(each.codePointAt(0) ?? 0))).toBe(true);
    expect(normal.draws('☐'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('measures from the highest to the lowest point of a line', () => {
    expect(normal.lineHeight).toBeCloseTo((1825 + 443) / 2048, 6);
  });

  it('refuses a damaged file and says which', () => {
    const cut = tinos.normal.slice(0, 2000);
    expect(() => createFace(cut, 'bold')).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining('“bold”'),
      }),
    );
  });

  it('refuses a file without a table that it needs', () => {
    const head = new Uint8Array(12);
    head.set([0, 1, 0, 0]);
    expect(() => createFace(head, 'normal')).toThrow(/no table “cmap”/);
  });
});
