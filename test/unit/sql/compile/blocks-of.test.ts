import { describe, expect, it } from 'vitest';
import { blocksOf } from '#inside/sql';

const sum = (from: number, to: number, measure = 0) => ({
  from,
  to,
  measure,
  base: null,
  plan: null,
  isShown: true,
});

describe('blocks of sums', () => {
  it('hold what shares days, in whatever order it is asked', () => {
    expect(blocksOf([sum(31, 58), sum(0, 364), sum(0, 30)])).toEqual([0, 0, 0]);
  });

  it('hold neighbours as far as a year reaches', () => {
    expect(blocksOf([sum(0, 364), sum(365, 395), sum(400, 764)])).toEqual([0, 0, 1]);
  });

  it('part what was done from what was planned', () => {
    expect(blocksOf([sum(0, 30), sum(0, 30, 1), sum(31, 58)])).toEqual([0, 1, 0]);
  });

  it('grow with what lies across their end', () => {
    expect(blocksOf([sum(0, 364), sum(300, 900), sum(850, 1200)])).toEqual([0, 0, 0]);
  });
});
