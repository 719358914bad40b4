import { describe, expect, it } from 'vitest';
import type { TableBlock } from 'danvan/report';
import { partedHeadings, splitColumns } from '#inside/report';

interface Size {
  readonly key: string;
  readonly least: number;
}

const sizes = (...least: readonly number[]): readonly Size[] =>
  least.map((each, index) => ({ key: `c${index}`, least: each }));

const split = (
  columns: readonly Size[],
  labels: readonly string[],
  width: number,
  head: TableBlock['columns'] = [],
) =>
  splitColumns(
    columns,
    { columns: head, labels },
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

  const heading = (title: string, ...keys: readonly string[]) => ({
    title,
    columns: keys.map((key) => ({ key, title: key, width: 1, align: 'left' as const })),
  });

  it('cuts between groups of columns where that takes no part more', () => {
    const columns = sizes(20, 20, 20, 20, 20, 20);
    const head = [heading('A', 'c0', 'c1', 'c2'), heading('B', 'c3', 'c4', 'c5')];
    expect(split(columns, [], 80)).toEqual(['c0 c1 c2 c3', 'c4 c5']);
    expect(split(columns, [], 80, head)).toEqual(['c0 c1 c2', 'c3 c4 c5']);
    expect(split(columns, ['c0'], 80, head)).toEqual(['c0 c1 c2', 'c0 c3 c4 c5']);
  });

  it('parts a group that would take a part more, between the groups in it', () => {
    const columns = sizes(40, 20, 20, 20, 20);
    const parted = [heading('A', 'c0'), heading('B', 'c1', 'c2', 'c3', 'c4')];
    expect(split(columns, ['c0'], 80, parted)).toEqual(['c0 c1 c2', 'c0 c3 c4']);
    const inner = [heading('B1', 'c1', 'c2'), heading('B2', 'c3', 'c4')];
    const nested = [heading('A', 'c0'), { title: 'B', columns: inner }];
    expect(split(sizes(20, 20, 20, 20, 20), ['c0'], 80, nested)).toEqual(['c0 c1 c2', 'c0 c3 c4']);
  });

  it('counts the headings that stand over two parts', () => {
    const inner = [heading('B1', 'c1', 'c2'), heading('B2', 'c3')];
    const table = { labels: ['c0'], columns: [heading('A', 'c0'), { title: 'B', columns: inner }] };
    const parts = (cut: number) => {
      const [label, ...others] = sizes(1, 1, 1, 1);
      if (label === undefined) throw new Error();
      return [
        [label, ...others.slice(0, cut)],
        [label, ...others.slice(cut)],
      ];
    };
    expect([0, 1, 2].map((cut) => partedHeadings(parts(cut), table))).toEqual([0, 2, 1]);
  });
});
