import { describe, expect, it } from 'vitest';
import { fitColumns } from '#inside/report';

const size = (least: number, share: number) => ({ key: '', least, share });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('fitColumns', () => {
  it('shares the width as the columns ask for it', () => {
    expect(fitColumns([size(10, 1), size(10, 4)], 500)).toEqual([100, 400]);
  });

  it('gives no column less than it needs', () => {
    expect(fitColumns([size(60, 1), size(10, 4), size(10, 5)], 500)).toEqual([
      60,
      expect.closeTo((440 * 4) / 9, 9),
      expect.closeTo((440 * 5) / 9, 9),
    ]);
  });

  it('goes on where holding one column makes another too narrow', () => {
    const widths = fitColumns([size(90, 1), size(80, 2), size(10, 7)], 300);
    expect(widths).toEqual([90, 80, expect.closeTo(130, 9)]);
  });

  it('gives each what it wishes for where there is room, and the rest in shares', () => {
    const wishing = [{ ...size(10, 1), wish: 200 }, size(10, 1), size(10, 2)];
    expect(fitColumns(wishing, 500)).toEqual([200, 100, 200]);
  });

  it('meets small wishes first where there is not so much', () => {
    const wishing = [
      { ...size(50, 1), wish: 70 },
      { ...size(50, 1), wish: 400 },
      { ...size(50, 9), wish: 300 },
    ];
    expect(fitColumns(wishing, 400)).toEqual([70, 165, 165]);
  });

  it('gives texts room before it gives headings more than they need', () => {
    const text = { ...size(100, 1), wish: 300, forTexts: 300 };
    const heading = { ...size(30, 1), wish: 60, forTexts: 30 };
    const many = Array.from({ length: 5 }, () => heading);
    expect(fitColumns([text, ...many], 400)).toEqual([250, 30, 30, 30, 30, 30]);
    // Where all texts have theirs, the rest is for headings.
    expect(fitColumns([{ ...text, wish: 200, forTexts: 200 }, ...many], 400)).toEqual([
      200, 40, 40, 40, 40, 40,
    ]);
  });

  it('gives headings room where that costs texts little', () => {
    const text = { ...size(100, 1), wish: 500, forTexts: 500 };
    const heading = { ...size(30, 1), wish: 50, forTexts: 30 };
    expect(fitColumns([text, heading, heading], 400)).toEqual([300, 50, 50]);
  });

  it.each([
    [[size(400, 1), size(200, 9)], 300],
    [[size(31, 0.1), size(31, 0.1), size(31, 1000)], 467.7],
    [[size(1, 1)], 700],
  ])('adds up to the whole width', (sizes, width) => {
    expect(sum(fitColumns(sizes, width))).toBeCloseTo(width, 6);
  });
});
