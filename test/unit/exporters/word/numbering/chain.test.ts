import { describe, expect, it } from 'vitest';
import { createChain, readNumber } from '#inside/exporters/word';

/** The list of each heading, given as level and number. */
function listsOf(headings: readonly (readonly [level: number, number: string])[]) {
  let last = -1;
  const chain = createChain(() => (last += 1));
  return headings.map(([level, number]) => chain.numberOf(readNumber(number), level).list);
}

describe('createChain', () => {
  it('counts headings of all levels in one list', () => {
    const headings = [
      [0, 'I-'],
      [1, '1.'],
      [1, '2.'],
      [2, 'a)'],
      [2, 'b)'],
      [0, 'II-'],
      [1, '1.'],
      [2, 'a)'],
    ] as const;
    expect(listsOf(headings)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('begins a further list where numbers begin anew without a higher heading', () => {
    const headings = [
      [0, 'I-'],
      [0, 'II-'],
      [0, 'I-'],
      [1, '1.'],
      [0, 'II-'],
    ] as const;
    expect(listsOf(headings)).toEqual([0, 0, 1, 1, 1]);
  });

  it('goes on in the first list above the level that broke', () => {
    const headings = [
      [0, '1.'],
      [1, 'e)'],
      [1, 'g)'],
      [1, 'h)'],
      [0, '2.'],
      [1, 'e)'],
    ] as const;
    expect(listsOf(headings)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('reads “C” as the letter after “B” and as a hundred elsewhere', () => {
    expect(
      listsOf([
        [0, 'A.'],
        [0, 'B.'],
        [0, 'C.'],
        [0, 'D.'],
      ]),
    ).toEqual([0, 0, 0, 0]);
    expect(listsOf([[0, 'C.']])).toEqual([0]);
  });

  it('tells what levels look like, and where they begin', () => {
    const chain = createChain(() => 0);
    chain.numberOf(readNumber('III.'), 0);
    const [[, levels] = [0, new Map()]] = chain.lists();
    expect(levels.get(0)).toEqual({ format: 'upperRoman', before: '', after: '.', start: 3 });
  });
});
