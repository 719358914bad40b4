import type { DocumentRelation } from 'danvan';
import { describe, expect, it } from 'vitest';
import { danglingEnds, relationCycles, repeatedRelations } from '#inside/documents';

const placed = (...rows: readonly DocumentRelation[]) =>
  rows.map((value, index) => ({ value, index }));
const relation = (type: DocumentRelation['type'], from: string, to: string) => ({ type, from, to });

describe('the checks of relations', () => {
  it('name both ends, and look for the nearest of the first 200 unknown ids', () => {
    const rows = placed(relation('basis', 'x', 'ab'));
    const ends = danglingEnds(rows, new Set(['aa']));
    expect(ends.map(({ path, params }) => [path.at(-1), params])).toEqual([
      ['from', { document: 'x', nearest: null }],
      ['to', { document: 'ab', nearest: 'aa' }],
    ]);
    const many = Array.from({ length: 210 }, (_, at) =>
      relation('basis', 'known', `known${String.fromCodePoint(0x4e00 + at)}`),
    );
    const found = danglingEnds(placed(...many), new Set(['known']));
    const nearest = found.filter(({ params }) => 'nearest' in params && params.nearest !== null);
    expect([found.length, nearest.length]).toEqual([210, 200]);
  });

  it('tell types and directions apart', () => {
    const rows = placed(
      relation('basis', 'a', 'b'),
      relation('replaces', 'a', 'b'),
      relation('amends', 'b', 'a'),
      relation('basis', 'a', 'b'),
    );
    expect(repeatedRelations(rows).map(({ index }) => index)).toEqual([3]);
    expect(relationCycles(rows)).toEqual([]);
    const ring = placed(relation('amends', 'a', 'b'), relation('amends', 'b', 'a'));
    expect(relationCycles(ring)).toHaveLength(1);
  });
});
