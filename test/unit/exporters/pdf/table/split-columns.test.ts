import { describe, expect, it } from 'vitest';
import { splitColumns } from '#inside/exporters/pdf';

const sizes = (...least: readonly number[]) =>
  least.map((each, index) => ({ key: `c${index}`, least: each, share: 1 }));
const keysOf = (parts: ReturnType<typeof splitColumns>) =>
  parts.map((part) => part.map(({ key }) => key).join(' '));

describe('splitColumns', () => {
  it('leaves a table that fits in one part', () => {
    expect(keysOf(splitColumns(sizes(30, 30, 40), ['c0'], 100))).toEqual(['c0 c1 c2']);
  });

  it('repeats the label columns in each part', () => {
    expect(keysOf(splitColumns(sizes(30, 30, 30, 30, 30), ['c0'], 100))).toEqual([
      'c0 c1 c2',
      'c0 c3 c4',
    ]);
  });

  it('does not repeat labels that take more than half of the width', () => {
    expect(keysOf(splitColumns(sizes(60, 30, 30), ['c0'], 100))).toEqual(['c0 c1', 'c2']);
  });

  it('gives a column that is too wide alone a part of its own', () => {
    expect(keysOf(splitColumns(sizes(20, 300, 30), ['c0'], 100))).toEqual(['c0 c1', 'c0 c2']);
  });

  it('loses no column', () => {
    const parts = splitColumns(sizes(...Array.from({ length: 40 }, () => 31)), ['c0', 'c1'], 700);
    expect(new Set(parts.flat().map(({ key }) => key)).size).toBe(40);
  });
});
