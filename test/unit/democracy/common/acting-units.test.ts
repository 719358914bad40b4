import { describe, expect, it } from 'vitest';
import { actingUnitsSchema, unitsOfActing } from '#inside/democracy';

describe('those who act', () => {
  it('are listed, selected, or said in words alone', () => {
    expect(actingUnitsSchema.parse({ text: 'cấp ủy các cấp' })).toEqual({
      units: [],
      text: 'cấp ủy các cấp',
    });
    expect(actingUnitsSchema.safeParse({ units: 'xa' }).success).toBe(false);
    expect(actingUnitsSchema.safeParse({ selector: { province: 'x' } }).success).toBe(false);
  });

  it('name units in their list and in their selector', () => {
    const acting = actingUnitsSchema.parse({ units: ['a', 'b'], selector: { within: 'tinh' } });
    expect(unitsOfActing(acting, ['hosts'])).toEqual([
      { id: 'a', path: ['hosts', 'units', 0] },
      { id: 'b', path: ['hosts', 'units', 1] },
      { id: 'tinh', path: ['hosts', 'selector', 'within'] },
    ]);
    expect(unitsOfActing(undefined, []).flatMap(({ id }) => id ?? [])).toEqual([]);
  });
});
