import { createHierarchy } from 'danvan';
import { createUnitMatcher } from 'danvan/organization';
import { nameAbbreviations as abbreviations, unitKinds as kinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const organizations = [
  ['front', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh'],
  ['people', 'Ủy ban nhân dân tỉnh Tây Ninh'],
  ['youth', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Tây Ninh'],
  ['border', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Tây Ninh'],
  ['army', 'Bộ Chỉ huy Quân sự tỉnh Tây Ninh'],
  ['women', 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh Tây Ninh'],
  ['standing', 'Ban Thường vụ Tỉnh ủy Tây Ninh'],
] as const;

const { units } = createHierarchy([
  { id: 't', name: 'tỉnh Tây Ninh', kind: 'province' },
  { id: 'a', name: 'xã An Bình', kind: 'commune', parent: 't' },
  ...organizations.map(([id, name]) => ({
    id,
    name,
    category: 'organization' as const,
    serves: 't',
  })),
  { id: 'a-people', name: 'Ủy ban nhân dân xã An Bình', category: 'organization', serves: 'a' },
]);
const match = createUnitMatcher(units, { kinds, abbreviations });

it.each([
  ['Ủy ban MTTQ tỉnh', 'front'],
  ['Ủy ban MTTQ tỉnh Tây Ninh', 'front'],
  ['Ủy ban Mặt trận Tổ quốc tỉnh', 'front'],
  ['UBMTTQ tỉnh', 'front'],
  ['UBMTTQVN tỉnh Tây Ninh', 'front'],
  ['UB.MTTQVN tỉnh', 'front'],
  ['UBMTTQ Việt Nam tỉnh', 'front'],
  ['Uỷ ban MTTQ VN tỉnh Tây Ninh', 'front'],
  ['MTTQ tỉnh', 'front'],
  ['UBND tỉnh', 'people'],
  ['Đoàn TNCSHCM tỉnh', 'youth'],
  ['Đoàn TNCS HCM tỉnh Tây Ninh', 'youth'],
  ['Tỉnh đoàn', 'youth'],
  ['Tỉnh đoàn Tây Ninh', 'youth'],
  ['Bộ Chỉ huy BĐBP tỉnh', 'border'],
  ['BCH BĐBP tỉnh', 'border'],
  ['Bộ CHQS tỉnh', 'army'],
  ['Bộ CHQS tỉnh Tây Ninh', 'army'],
  ['Hội LHPN tỉnh', 'women'],
  ['Hội Liên hiệp Phụ nữ tỉnh Tây Ninh', 'women'],
  ['BTV Tỉnh ủy', 'standing'],
])('finds %j', (text, id) => {
  const { match: unit, findings } = match(text);
  expect([unit?.id, findings]).toEqual([id, []]);
});

it('takes a body without any place for that of the place asked in, and no other', () => {
  expect(match('UBND', { within: ['t'] }).match?.id).toBe('people');
  expect(match('UBND', { within: ['a'] }).match?.id).toBe('a-people');
  expect(match('UBND').match).toBeNull();
});
