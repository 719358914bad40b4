import { expect, it } from 'vitest';
import { blankForm, readForm } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import { unitKinds as kinds } from '#inside/vietnam';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { codesOf, members } from '../../../../support/forms/small-forms.js';

const units = createHierarchy(
  [
    { id: 'xa-a', name: 'xã A Lưới' },
    { id: 'xa-b', name: 'xã Bình Minh' },
  ],
  { kinds },
);
const table = [
  ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
  ['A Lưới', 3, 1, 2],
];
const read = (
  lines: readonly string[],
  more: Partial<Parameters<typeof readForm>[2]> = {},
  name = 'Sheet1',
) =>
  readForm([sheetOf([...lines.map((line) => [line]), ...table], { name })], members, {
    units,
    ...more,
  });
const place = ({ values: [value], findings }: ReturnType<typeof readForm>) => [
  value?.unit,
  value?.period,
  ...codesOf(findings).filter((code) => code !== 'forms/columns-missing'),
];
it('comes from the lines, the tab, or what was expected', () => {
  expect(place(read(['Đơn vị: Bình Minh', 'Quý II/2026']))).toEqual(['xa-b', '2026-Q2']);
  expect(place(read(['Quý II/2026'], {}, 'Xã Bình Minh'))).toEqual(['xa-b', '2026-Q2']);
  expect(place(read(['x'], { expected: { unit: 'xa-b', period: '2026-Q1' } }))).toEqual([
    'xa-b',
    '2026-Q1',
  ]);
  expect(place(read(['x'], {}, 'Quý I 2026'))).toEqual(['xa-a', '2026-Q1']);
});
it('tells of what is not said, not known, or not what was expected', () => {
  expect(place(read(['x']))).toEqual([undefined, undefined, 'forms/period-not-said']);
  expect(place(read(['Đơn vị: Xã Lạ Hoắc', 'Quý II/2026']))).toEqual([
    'xa-a',
    '2026-Q2',
    'organization/unknown-name',
  ]);
  expect(
    place(
      read(['Đơn vị: A Lưới', 'Quý II/2026'], { expected: { unit: 'xa-b', period: '2026-Q1' } }),
    ),
  ).toEqual(['xa-a', '2026-Q2', 'forms/other-unit', 'forms/other-period']);
});
it('goes by what is in sight, and tells where the mark says something else', () => {
  const [sheet] = blankForm(members, { unit: 'xa-a', period: '2026-Q2', units });
  const cells = sheet?.cells.map((cell) =>
    cell.value === 'Kỳ báo cáo: quý II năm 2026'
      ? { ...cell, value: 'Kỳ báo cáo: quý III năm 2026' }
      : cell,
  );
  const other = readForm([{ name: 'a', cells: cells ?? [] }], members, { units });
  expect(place(other)).toEqual(['xa-a', '2026-Q3', 'forms/line-disagrees']);
});
