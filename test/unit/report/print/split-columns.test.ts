import { describe, expect, it } from 'vitest';
import { splitColumns } from '#inside/report';

interface Size {
  readonly key: string;
  readonly least: number;
}

const sizes = (...least: readonly number[]): readonly Size[] =>
  least.map((each, index) => ({ key: `c${index}`, least: each }));

const split = (columns: readonly Size[], labels: readonly string[], width: number) =>
  splitColumns(
    columns,
    labels,
    (some, share) => some.reduce((sum, { least }) => sum + least, 0) <= width * share,
  ).map((part) => part.map(({ key }) => key).join(' '));

describe('splitColumns', () => {
  it('leaves a table that fits in one part', () => {
    expect(split(sizes(30, 30, 40), ['c0'], 100)).toEqual(['c0 c1 c2']);
  });

  it('repeats the label columns in each part', () => {
    expect(split(sizes(30, 30, 30, 30, 30), ['c0'], 100)).toEqual(['c0 c1 c2', 'c0 c3 c4']);
  });

  it('does not repeat labels that take more than half of the width', () => {
    expect(split(sizes(60, 30, 30), ['c0'], 100)).toEqual(['c0 c1', 'c2']);
  });

  it('gives a column that is too wide alone a part of its own', () => {
    expect(split(sizes(20, 300, 30), ['c0'], 100)).toEqual(['c0 c1', 'c0 c2']);
  });

  it('keeps a table of labels only, and loses no column', () => {
    expect(split(sizes(60, 60), ['c0', 'c1'], 100)).toEqual(['c0', 'c1']);
    const many = sizes(...Array.from({ length: 40 }, () => 31));
    const keys = split(many, ['c0', 'c1'], 700).flatMap((part) => part.split(' '));
    expect(new Set(keys).size).toBe(40);
  });
});
