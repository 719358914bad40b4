import { createHierarchy } from 'danvan';
import { unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { bodyAbove, practicesOf, writingBody } from '#inside/compose';
import { present } from '../../../support/review.js';

const organization = { category: 'organization', serves: 'tinh' } as const;
const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu', kind: 'province', level: 'province' },
    { id: 'du', name: 'Đảng ủy', kind: 'commune-party-committee', ...organization },
    { id: 'tu', name: 'Tỉnh ủy Mẫu', kind: 'provincial-party-committee', ...organization },
    { id: 'btv', name: 'Ban Thường vụ Tỉnh ủy Mẫu', kind: 'standing-committee', ...organization },
    { id: 'ban', name: 'Ban Dân vận', kind: 'mass-mobilization-board', ...organization },
    { id: 'phu-nu', name: 'Hội Phụ nữ', kind: 'womens-union', ...organization },
  ],
  { kinds: unitKinds },
);
const unit = (id: string) => present(hierarchy.byId.get(id));
const frame = { hierarchy };

it('takes the level of the place where the body has none of its own', () => {
  expect(practicesOf(unit('phu-nu'), frame).map(({ signsFor }) => signsFor)).toEqual([
    { vi: 'Ban Thường vụ', en: 'Standing Committee' },
  ]);
});

it('finds the body of the place that is of the first of the kinds', () => {
  expect(bodyAbove(unit('ban'), frame)?.id).toBe('tu');
  expect(writingBody(unit('btv'), frame).id).toBe('tu');
});

it('knows no body above where the kind names none, nor without kinds', () => {
  expect(bodyAbove(unit('tu'), frame)).toBe(undefined);
  expect(writingBody(unit('ban'), frame).id).toBe('ban');
  expect(bodyAbove(unit('ban'), { hierarchy: { byId: hierarchy.byId } })).toBe(undefined);
});
