import { describe, expect, it } from 'vitest';
import { remembered, rememberedIn } from '#inside/aggregation';

describe('remembered', () => {
  it('makes each once', () => {
    const made: number[] = [];
    const get = remembered((unit) => {
      made.push(unit);
      return unit * 10;
    });
    expect([get(1), get(2), get(1)]).toEqual([10, 20, 10]);
    expect(made).toEqual([1, 2]);
  });
});

describe('rememberedIn', () => {
  const days = { from: 1, to: 9 };

  it('makes each once within a period', () => {
    const made: string[] = [];
    const get = rememberedIn((unit, { from, to }) => {
      made.push(`${unit} ${from} ${to}`);
      return `${unit} ${from} ${to}`;
    });
    expect([get(1, days), get(2, days), get(1, { ...days })]).toEqual(['1 1 9', '2 1 9', '1 1 9']);
    expect(made).toEqual(['1 1 9', '2 1 9']);
  });

  it('makes it anew within another period', () => {
    const get = rememberedIn((unit, { from, to }) => `${unit} ${from} ${to}`);
    const periods = [days, { from: 1, to: 8 }, { from: 2, to: 8 }, days];
    expect(periods.map((period) => get(1, period))).toEqual(['1 1 9', '1 1 8', '1 2 8', '1 1 9']);
  });
});
