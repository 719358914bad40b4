import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';
import { unitsWithin } from '#inside/forms';
import { knownLevels, knownMembers } from '../../../support/forms/small-forms.js';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'huyen', name: 'huyện', parent: 'tinh' },
  { id: 'xa', name: 'xã', parent: 'huyen' },
]);

it('warns of rows of units above others', () => {
  const [finding, ...others] = unitsWithin(['xa', 'tinh'], knownMembers, hierarchy);
  expect(finding).toMatchObject({
    code: 'forms/unit-within',
    unit: 'xa',
    params: { within: 'tinh' },
  });
  expect(others).toEqual([]);
});

it('says nothing without a hierarchy, of rows beside each other, of named rows', () => {
  expect(unitsWithin(['xa', 'tinh'], knownMembers, undefined)).toEqual([]);
  expect(unitsWithin(['xa', 'x'], knownMembers, hierarchy)).toEqual([]);
  expect(unitsWithin(['xa', 'tinh'], knownLevels, hierarchy)).toEqual([]);
});
