import { describe, expect, it } from 'vitest';
import { shareWidth } from '#inside/exporters/excel';

const share = (weights: readonly number[], needs: readonly number[], width: number) =>
  shareWidth(
    weights.map((each, at) => ({ key: String(at), share: each, least: needs[at] ?? 0 })),
    width,
  );
const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

describe('shareWidth', () => {
  it('shares by weight where all needs are met', () => {
    expect(share([1, 3], [0, 0], 400)).toEqual([100, 300]);
  });

  it('takes from the others what a column needs', () => {
    expect(share([1, 1, 2], [200, 0, 0], 500)).toEqual([200, 100, 200]);
  });

  it('counts again where that leaves another column too little', () => {
    const widths = share([1, 2, 9], [200, 60, 0], 400);
    expect(widths.slice(0, 2)).toEqual([200, 60]);
    expect(sum(widths)).toBeCloseTo(400);
  });

  it('grows where the needs are greater than the width', () => {
    expect(share([1, 1], [300, 300], 400)).toEqual([300, 300]);
  });
});
