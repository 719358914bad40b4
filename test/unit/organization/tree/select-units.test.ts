import { createHierarchy } from 'danvan';
import { selectUnits, type UnitSelector } from 'danvan/organization';
import { expect, it } from 'vitest';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh', level: 'province', kind: 'province' },
  { id: 'huyen', name: 'huyện', level: 'district', parent: 'tinh' },
  { id: 'xa-a', name: 'xã A', level: 'commune', kind: 'commune', parent: 'huyen' },
  { id: 'phuong', name: 'phường', level: 'commune', kind: 'ward', parent: 'tinh' },
  { id: 'mttq', name: 'MTTQ', category: 'organization', level: 'province', parent: 'tinh' },
  { id: 'tinh-b', name: 'tỉnh B', level: 'province' },
]);

it.each<[UnitSelector, readonly string[]]>([
  [{}, ['tinh', 'huyen', 'xa-a', 'phuong', 'mttq', 'tinh-b']],
  [{ within: 'tinh' }, ['huyen', 'xa-a', 'phuong', 'mttq']],
  [{ within: 'tinh', withSelf: true, category: 'place' }, ['tinh', 'huyen', 'xa-a', 'phuong']],
  [{ within: 'huyen', levels: ['commune'] }, ['xa-a']],
  [{ levels: ['province'], category: 'organization' }, ['mttq']],
  [{ kinds: ['ward', 'commune'] }, ['xa-a', 'phuong']],
  [{ within: 'xa-a' }, []],
])('%j names %j', (selector, expected) => {
  expect(selectUnits(hierarchy, selector).map(({ id }) => id)).toEqual(expected);
});

it('refuses a unit that is not in the hierarchy', () => {
  expect(() => selectUnits(hierarchy, { within: 'tin' })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_UNIT' }),
  );
});
