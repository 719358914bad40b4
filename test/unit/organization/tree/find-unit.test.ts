import { createHierarchy, findUnit, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';

const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);

it('finds a unit by its id', () => {
  expect(findUnit(hierarchy, 'tay-ninh').name.vi).toBe('tỉnh Tây Ninh');
});

it('finds a unit by its id in decomposed letters', () => {
  const composed = createHierarchy([{ id: 'xã-a', name: 'xã A' }]);
  expect(findUnit(composed, 'xã-a'.normalize('NFD')).id).toBe('xã-a');
});

it('does not find one by its name', () => {
  expect(() => findUnit(hierarchy, 'tỉnh Tây Ninh')).toThrow(expect.toSatisfy(isDanvanError));
});

it('does not take a name that every object has', () => {
  expect(() => findUnit(hierarchy, '__proto__')).toThrow(expect.toSatisfy(isDanvanError));
});
