import { describe, expect, it } from 'vitest';
import { pageGeometry } from '#inside/report';
import { partyLayout } from 'danvan/vietnam';

const [layout] = partyLayout.slice(1);
if (layout === undefined) throw new Error('no layout');
const { page } = layout;
const mm = (length: number): number => (length * 72) / 25.4;

describe('pageGeometry', () => {
  it('follows the layout: A4 with 30, 20, 15 and 20 mm', () => {
    const { width, height, margins, printableWidth } = pageGeometry(page, 'portrait');
    expect([width, height]).toEqual([mm(210), mm(297)]);
    expect(margins).toEqual([mm(30), mm(20), mm(15), mm(20)]);
    expect(printableWidth).toBeCloseTo(mm(165), 6);
  });

  it('turns the page and takes the margins of a landscape page', () => {
    const { width, height, margins } = pageGeometry(page, 'landscape');
    expect([width, height]).toEqual([mm(297), mm(210)]);
    const { left, top, right, bottom } = page.landscapeMargins;
    expect(margins).toEqual([mm(left), mm(top), mm(right), mm(bottom)]);
  });

  it('leaves room for a page number and a draft mark', () => {
    const narrow = { ...page, margins: { left: 0, top: 0, right: 0, bottom: 2 } };
    expect(pageGeometry(narrow, 'portrait').margins).toEqual([0, 24, 0, 24]);
  });

  it.each([
    { ...page.margins, left: 180 },
    { ...page.margins, top: 150, bottom: 140 },
    { ...page.margins, left: -10 },
    { ...page.margins, top: Number.NaN },
  ])('refuses the margins %j', (margins) => {
    expect(() => pageGeometry({ ...page, margins }, 'portrait')).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
