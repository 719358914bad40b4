import { describe, expect, it } from 'vitest';
import { disclosureItemsShape } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

const isRead = (change: object) =>
  disclosureItemsShape.safeParse([{ id: 'x', name: { vi: 'x' }, ...change }]).success;

describe('the shape of what must be made public', () => {
  it('is that of the catalogue, and of rows without any deadline', () => {
    expect(disclosureItemsShape.safeParse(democracyCatalogues.disclosureItems).success).toBe(true);
    expect(isRead({})).toBe(true);
    expect(isRead({ workingDays: 0, spheres: ['agency'] })).toBe(true);
  });

  it('has no days that cannot be reckoned with', () => {
    const wrong = [-1, 1.5, Number.NaN, 10_001, '10'];
    expect(wrong.filter((workingDays) => isRead({ workingDays }))).toEqual([]);
    expect(isRead({ minimumDays: -1 })).toBe(false);
    expect(isRead({ spheres: ['home'] })).toBe(false);
  });
});
