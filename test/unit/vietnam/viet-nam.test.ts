import { unitSchema } from 'danvan/schemas';
import {
  administrativeLevels,
  provinces2024,
  provinces2025,
  unitKinds,
  vietNam,
} from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('is a unit of the highest level and of a known kind', () => {
  const unit = unitSchema.parse(vietNam);
  expect(unit.level).toBe(administrativeLevels[0]?.levels[0]?.id);
  expect(unitKinds.find(({ id }) => id === unit.kind)?.levels).toEqual([unit.level]);
});

it('shares its id with no province, and none names it as its parent', () => {
  const provinces = [...provinces2024, ...provinces2025];
  expect(provinces.filter(({ id, parent }) => id === vietNam.id || parent)).toEqual([]);
});
