import { describe, expect, it } from 'vitest';
import { pageMargins } from '#inside/exporters/pdf';
import { layout, mm, sheet, textsOf } from '../support.js';

type Position = 'top-center' | 'bottom-center' | 'bottom-right';
const at = (position: Position, distance = 10) => {
  const pageNumber = { ...layout.page.pageNumber, position, distance };
  return sheet({ layout: { ...layout, page: { ...layout.page, pageNumber } } });
};

describe('pageMargins', () => {
  it('numbers pages from the second in the middle, 10 mm from the edge, in 14', () => {
    const { header } = pageMargins({}, sheet());
    expect(textsOf(header(1))).toEqual([]);
    expect(header(2)).toMatchObject({
      text: '2',
      fontSize: 14,
      alignment: 'center',
      margin: [mm(30), mm(10), mm(15), 0],
    });
  });

  it('begins with one in each part, whatever page of the file it is on', () => {
    const { header } = pageMargins({}, sheet());
    expect([7, 8, 9].map((page) => textsOf(header(page)))).toEqual([[], ['2'], ['3']]);
  });

  it('puts the mark of a draft into the other margin, on every page', () => {
    const { header, footer } = pageMargins({ mark: 'DỰ THẢO' }, sheet());
    expect([footer(1), footer(2)].map(textsOf)).toEqual([['DỰ THẢO'], ['DỰ THẢO']]);
    expect(textsOf(header(1))).toEqual([]);
    const turned = pageMargins({ mark: 'DỰ THẢO' }, at('bottom-center'));
    expect(textsOf(turned.header(1))).toEqual(['DỰ THẢO']);
    expect([1, 2].map((page) => textsOf(turned.footer(page)))).toEqual([[], ['2']]);
  });

  it('leaves the other margin blank where there is no draft', () => {
    expect(textsOf(pageMargins({ mark: '' }, sheet()).footer(1))).toEqual([]);
  });

  it('measures from the foot of the paper at the bottom', () => {
    const { footer } = pageMargins({}, at('bottom-right'));
    footer(1);
    const { margin = [0, 0, 0, 0], alignment, lineHeight = 0, fontSize = 0 } = footer(2);
    expect(alignment).toBe('right');
    expect(margin[2]).toBeCloseTo(mm(15), 6);
    const line = lineHeight * fontSize * ((1825 + 443) / 2048);
    expect(margin[1] + line + mm(10)).toBeCloseTo(mm(20), 6);
  });

  it('never pushes the number out of its margin', () => {
    const { header } = pageMargins({}, at('top-center', 500));
    header(1);
    expect(header(2).margin?.[1]).toBeLessThan(mm(20));
  });
});
