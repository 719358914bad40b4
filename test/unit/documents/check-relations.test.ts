import type { DocumentRelation } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { relationCycles } from '#inside/documents';

const placed = (...rows: readonly DocumentRelation[]) =>
  rows.map((value, index) => ({ value, index }));
const relation = (type: DocumentRelation['type'], from: string, to: string) => ({ type, from, to });

describe('the checks of relations', () => {
  it('tell types and directions apart', () => {
    const rows = placed(
      relation('basis', 'a', 'b'),
      relation('replaces', 'a', 'b'),
      relation('amends', 'b', 'a'),
      relation('basis', 'a', 'b'),
    );
    expect(relationCycles(rows)).toEqual([]);
    const ring = placed(relation('amends', 'a', 'b'), relation('amends', 'b', 'a'));
    expect(relationCycles(ring)).toHaveLength(1);
  });
});
