import { createHierarchy, hierarchyAt } from 'danvan';
import { ancestorsAtLevel, ancestorsOf, indexHierarchy, isBelow } from 'danvan/organization';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const before = hierarchyAt(reform(), { at: '2025-06-30' });

it('answers as a walk upwards does, on any forest', () => {
  const parents = fc.array(fc.option(fc.nat({ max: 20 }), { nil: undefined }), { maxLength: 20 });
  fc.assert(
    fc.property(parents, (given) => {
      const hierarchy = createHierarchy(
        given.map((parent, at) => ({
          id: `u${at}`,
          name: `u${at}`,
          level: `l${at % 3}`,
          ...(parent !== undefined && { parent: `u${parent}` }),
        })),
      );
      const index = indexHierarchy(hierarchy);
      hierarchy.units.forEach(({ id, level }, unit) => {
        const above = ancestorsOf(hierarchy, id);
        hierarchy.units.forEach((other, at) => {
          expect(isBelow(index, unit, at)).toBe(above.includes(other));
        });
        for (const wanted of new Set(hierarchy.units.map((each) => each.level ?? ''))) {
          const found = level === wanted ? id : above.find((each) => each.level === wanted)?.id;
          const expected = found === undefined ? -1 : index.positions.get(found);
          expect(ancestorsAtLevel(index, wanted)[unit]).toBe(expected);
        }
      });
    }),
  );
});

it('finds the province of a commune', () => {
  const index = indexHierarchy(before);
  const commune = index.positions.get('xa-1') ?? -1;
  const province = ancestorsAtLevel(index, 'province')[commune] ?? -1;
  expect(before.units[province]?.id).toBe('tinh-a');
  expect(ancestorsAtLevel(index, 'province')[0]).toBe(-1);
});

it('knows no position outside of the hierarchy, and refuses an unknown level', () => {
  const index = indexHierarchy(before);
  expect(isBelow(index, -1, 0)).toBe(false);
  expect(isBelow(index, 99, 0)).toBe(false);
  expect(() => ancestorsAtLevel(index, 'hamlet')).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});
