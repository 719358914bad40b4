import { describe, expect, it } from 'vitest';
import { checkPart, checkParts, type StatedCount } from '#inside/democracy';

const over = (amount: number): StatedCount => ({ amount, qualifier: 'over' });
const nearly = (amount: number): StatedCount => ({ amount, qualifier: 'nearly' });

describe('checkPart', () => {
  it.each<[StatedCount | undefined, StatedCount | undefined, boolean]>([
    [10, 10, false],
    [11, 10, true],
    [over(11), 10, true],
    [nearly(11), 10, false],
    [11, over(10), false],
    [11, nearly(10), true],
    [10, nearly(10), true],
    [over(10), 10, true],
    [{ amount: null, qualifier: 'many' }, 0, true],
    [undefined, 0, false],
    [5, undefined, false],
  ])('of %o in %o finds: %s', (part, whole, found) => {
    expect(checkPart(['accepted', part], ['received', whole]).length).toBe(found ? 1 : 0);
  });

  it('says both amounts', () => {
    expect(checkPart(['accepted', 12], ['received', 10])).toMatchObject([
      {
        code: 'democracy/part-exceeds-whole',
        path: ['accepted'],
        params: { partAmount: 12, wholeAmount: 10 },
      },
    ]);
  });
});

describe('checkParts', () => {
  const parts = (a?: StatedCount, b?: StatedCount) => [['a', a] as const, ['b', b] as const];
  const found = (
    total: StatedCount | undefined,
    given: ReturnType<typeof parts>,
    complete = true,
  ) => checkParts(['total', total], given, { complete }).map(({ params }) => params['sum']);

  it('finds parts that are more, or less, than a complete total', () => {
    expect(found(10, parts(6, 5))).toEqual([11]);
    expect(found(10, parts(6, 3))).toEqual([9]);
    expect(found(10, parts(6, 4))).toEqual([]);
  });

  it('lets open parts, parts that are not known and words leave a rest', () => {
    expect(found(10, parts(6, 3), false)).toEqual([]);
    expect(found(10, parts(6))).toEqual([]);
    expect(found(10, parts(11))).toEqual([11]);
    expect(found(10, parts(6, over(3)))).toEqual([]);
    expect(found(10, parts(6, over(5)))).toEqual([11]);
    expect(found(over(10), parts(60, 5))).toEqual([]);
    expect(found(undefined, parts(6, 4))).toEqual([]);
  });
});
