import { describe, expect, it } from 'vitest';
import { checkBalance, type Balance, type StatedCount } from '#inside/democracy';

const over = (amount: number): StatedCount => ({ amount, qualifier: 'over' });

interface Given {
  readonly opening?: StatedCount;
  readonly received?: StatedCount;
  readonly done?: StatedCount;
  readonly dropped?: StatedCount;
}

const balanceOf = ({ opening, received, done, dropped }: Given): Balance => ({
  left: [
    ['opening', opening],
    ['received', received],
  ],
  right: [
    ['done', done],
    ['dropped', dropped],
  ],
  oftenLeftOut: ['opening', 'dropped'],
});
const found = (given: Given, more: Partial<Balance> = {}) =>
  checkBalance({ ...balanceOf(given), ...more }).map(({ code }) => code);

describe('checkBalance', () => {
  it.each<[Given, readonly string[]]>([
    [{ opening: 2, received: 10, done: 9, dropped: 3 }, []],
    [{ opening: 2, received: 10, done: 9, dropped: 2 }, ['democracy/balance-differs']],
    [{ opening: 2, received: 10, done: 9, dropped: 4 }, ['democracy/balance-differs']],
    [{ opening: 0, received: 10, done: 11 }, ['democracy/balance-differs']],
    [{ received: 10, done: 10 }, []],
    [{ received: 10, done: 11 }, ['democracy/balance-doubtful']],
    [{ received: 10, done: 9 }, ['democracy/balance-doubtful']],
    [{ received: 10, dropped: 9 }, []],
    [{ done: 9, dropped: 9 }, []],
    [{ opening: 0, received: over(10), done: 12, dropped: 0 }, []],
    [{ opening: 0, received: over(10), done: 9, dropped: 0 }, ['democracy/balance-differs']],
    [{ received: 10, done: { amount: null, qualifier: 'many' } }, []],
    [{}, []],
  ])('of %o finds %o', (given, codes) => {
    expect(found(given)).toEqual(codes);
  });

  it('only warns of what real reports break', () => {
    const broken = { opening: 2, received: 10, done: 9, dropped: 2 };
    expect(found(broken, { isUsual: true })).toEqual(['democracy/balance-doubtful']);
  });

  it('says both sums, of what is known', () => {
    expect(checkBalance(balanceOf({ received: 10, done: 11 }))).toMatchObject([
      {
        severity: 'warning',
        path: ['received'],
        params: { left: ['received'], leftSum: 10, right: ['done'], rightSum: 11 },
      },
    ]);
  });
});
