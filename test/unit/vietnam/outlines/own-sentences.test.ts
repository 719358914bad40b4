import { aggregate, composeReview, createDataset, createHierarchy } from 'danvan';
import { indicators, outlineFor, stateLayout, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu', kind: 'province' },
    { id: 'xa', name: 'xã Mẫu', kind: 'commune', parent: 'tinh' },
    { id: 'xa-b', name: 'xã Khác', kind: 'commune', parent: 'tinh' },
    { id: 'ubnd', name: 'Ủy ban nhân dân xã Mẫu', category: 'organization', symbol: 'UBND' },
  ],
  { kinds: unitKinds },
);
const outline = outlineFor({ occasion: 'year', body: 'commune', date: '2026-12-10' });
const figures = {
  'ratings.communes-rated': 1,
  'ratings.communes-good': 1,
  'friendly-government.recognised': 1,
  'background.communes': 1,
  'background.residential-units': 12,
};
const observations = Object.entries(figures).map(([indicator, value]) => ({
  unit: 'xa',
  indicator,
  period: '2026',
  value,
}));
const dataset = createDataset({ hierarchy, indicators, observations });

function said(units: string): string {
  const codes = Object.keys(figures);
  const table = aggregate(dataset, { units, period: '2026', indicators: codes });
  const asked = { table, issuer: 'ubnd', layout: stateLayout, outline, draftMark: 'DỰ THẢO' };
  const { blocks } = composeReview(asked);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
}

it('a commune that reports of itself does not count itself', () => {
  const text = said('xa');
  expect(text).toContain('Xã được xếp loại tốt về thực hiện dân chủ ở cơ sở.');
  expect(text).toContain('Xã đạt chuẩn “Chính quyền thân thiện”.');
  expect(text).toContain('Trên địa bàn xã có 12 thôn, bản, tổ dân phố.');
  expect(text).not.toMatch(/01 xã/u);
});

it('a province counts its communes', () => {
  expect(said('tinh')).toContain('Có 01 xã được đánh giá, xếp loại');
});
