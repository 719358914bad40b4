import { parseQuantity } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  ['gần 134 tấn gạo', { amount: 134, precision: 1, qualifier: 'nearly', unit: 'tấn gạo' }],
  ['07 mô hình', { amount: 7, precision: 1, unit: 'mô hình' }],
  ['Trên 11.000 ý kiến', { amount: 11_000, precision: 1, qualifier: 'over', unit: 'ý kiến' }],
  ['nhiều trang thiết bị', { amount: null, qualifier: 'many', unit: 'trang thiết bị' }],
  ['ít nhất 5 người', { amount: 5, precision: 1, qualifier: 'at-least', unit: 'người' }],
  ['221vụ việc', { amount: 221, precision: 1, unit: 'vụ việc' }],
  ['2,2km', { amount: 2.2, precision: 0.1, unit: 'km' }],
  ['gần 2.000m', { amount: 2000, precision: 1, qualifier: 'nearly', unit: 'm' }],
  ['500m2 đất', { amount: 500, precision: 1, unit: 'm2 đất' }],
  ['1.200m²', { amount: 1200, precision: 1, unit: 'm²' }],
  ['hơn 300triệu đồng', { amount: 3e8, precision: 1e6, qualifier: 'more-than', unit: 'đồng' }],
  ['80-100 triệu', { amount: 8e7, to: 1e8, precision: 1e6, unit: '' }],
  ['80 – 100 triệu đồng', { amount: 8e7, to: 1e8, precision: 1e6, unit: 'đồng' }],
  ['từ 5 đến 7 vụ', { amount: 5, to: 7, precision: 1, unit: 'vụ' }],
  ['5 vụ đến 7 vụ', { amount: 5, to: 7, precision: 1, unit: 'vụ' }],
  [
    'khoảng 800 triệu đến 1 tỷ đồng',
    { amount: 8e8, to: 1e9, precision: 1e9, qualifier: 'about', unit: 'đồng' },
  ],
  ['1 tỷ 200 triệu đồng', { amount: 12e8, precision: 1e6, unit: 'đồng' }],
  ['5 triệu 200 nghìn', { amount: 52e5, precision: 1000, unit: '' }],
  ['1 tỷ 200 triệu 500 nghìn đồng', { amount: 1_200_500_000, precision: 1000, unit: 'đồng' }],
  ['200 nghìn 500 đồng', { amount: 200_500, precision: 1, unit: 'đồng' }],
  ['12 trường cấp 2', { amount: 12, precision: 1, unit: 'trường cấp 2' }],
  ['3 ca Covid- 19', { amount: 3, precision: 1, unit: 'ca Covid- 19' }],
  ['1.327.453\u00A0lượt\u2009người', { amount: 1_327_453, precision: 1, unit: 'lượt người' }],
  ['２２１ vụ', { amount: 221, precision: 1, unit: 'vụ' }],
  ['20 \u00F0ồng'.normalize('NFD'), { amount: 20, precision: 1, unit: 'đồng' }],
])('reads %j', (text, value) => {
  expect(parseQuantity(text)).toEqual({ ok: true, value });
});

it.each([
  'tấn gạo',
  'gần',
  '1.5 tấn',
  '',
  '866 lượt/964 lượt người',
  '25.427 lượt với 43.907 công dân',
  '74% (240 vụ)',
  '5 xã, 3 phường',
  '51/51',
  '240/325 vụ',
  '100-80 triệu',
  '2014-2018',
  '5-7-2020',
  '5e3',
  '0x1F',
  '10h30',
  '1 tỷ 2',
  '1 tỷ rưỡi',
  '1 triệu 200 đồng',
  '1,5 tỷ 200 triệu',
  '1 tỷ 1.200 triệu',
  '200 triệu 1 tỷ',
  '2.2km',
  'đến 5 vụ',
])('refuses %j', (text) => {
  expect(parseQuantity(text).ok).toBe(false);
});
