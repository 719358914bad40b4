import { describe, expect, it } from 'vitest';
import { draftMark } from '#inside/exporters/pdf';
import { mm, sheet, textsOf, words } from '../support.js';

const mark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';
const place = { room: mm(20), above: 4 };

describe('draftMark', () => {
  it('is bold, in a box, in the middle of the page', () => {
    const node = draftMark(mark, place, sheet())();
    expect(textsOf(node)).toEqual([mark]);
    expect(node).toMatchObject({
      margin: [mm(30), 4, mm(15), 0],
      columns: [
        { width: '*' },
        { width: 'auto', table: { body: [[{ bold: true, fontSize: 12 }]] } },
        { width: '*' },
      ],
    });
  });

  it('is a new node for each page', () => {
    const make = draftMark(mark, place, sheet());
    expect(make()).not.toBe(make());
    expect(make()).toEqual(make());
  });

  it('gets smaller letters and more lines where it is long', () => {
    const node = draftMark(words(60).join(' '), place, sheet())();
    expect(node).toHaveProperty('columns.0.width', '*');
    expect(JSON.stringify(node)).toMatch(/"fontSize":[678]\b/u);
  });

  it('refuses what no margin holds, since pdfmake would drop it', () => {
    expect(() => draftMark(words(500).join(' '), place, sheet())).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
