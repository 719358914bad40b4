import { createHierarchy } from 'danvan';
import { unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { nameWords, spellingIndex, unitsAround } from '#inside/organization';

const { units, byId } = createHierarchy([
  { id: 'tinh', name: 'tỉnh Tây Ninh', codes: ['80'] },
  { id: 'xa', name: 'xã Gò Dầu', parent: 'tinh' },
  { id: 'mat-tran', name: 'Mặt trận xã Gò Dầu', category: 'organization', serves: 'xa' },
]);

const index = spellingIndex(units, nameWords({ kinds: unitKinds }));

const idsOf = (table: typeof index.byKey, key: string) =>
  table.get(key)?.map(({ unit }) => unit.id);

describe('spellingIndex', () => {
  it('finds units by key, by key without marks and by code', () => {
    expect(idsOf(index.byKey, 'gò dầu')).toEqual(['xa']);
    expect(idsOf(index.byPlainKey, 'xa go dau')).toEqual(['xa']);
    expect(idsOf(index.byCode, '80')).toEqual(['tinh']);
    expect(idsOf(index.byKey, '80')).toBeUndefined();
  });

  it('knows organizations without the name of the place that they serve', () => {
    expect(idsOf(index.byKey, 'mặt trận xã')).toEqual(['mat-tran']);
  });
});

describe('unitsAround', () => {
  it('are the place served and the units above it', () => {
    const front = units.find(({ id }) => id === 'mat-tran');
    expect(front && [...unitsAround(front, byId)]).toEqual(['xa', 'tinh']);
  });

  it('end where places serve each other in a ring', () => {
    const ring = createHierarchy([
      { id: 'a', name: 'A', serves: 'b' },
      { id: 'b', name: 'B', serves: 'a' },
    ]);
    const around = ring.units.map((unit) => [...unitsAround(unit, ring.byId)]);
    expect(around).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ]);
  });
});
