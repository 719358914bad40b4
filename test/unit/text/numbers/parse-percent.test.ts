import { parsePercent } from 'danvan/text';
import { expect, it } from 'vitest';

it('keeps the weight of the last printed digit', () => {
  expect(parsePercent('74%')).toMatchObject({ value: { amount: 74, precision: 1 } });
  expect(parsePercent('73,8 %')).toMatchObject({ value: { amount: 73.8, precision: 0.1 } });
  expect(parsePercent('73,80%')).toMatchObject({ value: { amount: 73.8, precision: 0.01 } });
});

it.each([
  ['74 phần trăm', { amount: 74, precision: 1 }],
  ['92 đến 95 phần trăm', { amount: 92, to: 95, precision: 1 }],
  ['92 phần trăm đến 95 phần trăm', { amount: 92, to: 95, precision: 1 }],
  ['≥ 95%', { amount: 95, precision: 1, qualifier: 'at-least' }],
  ['từ 95% trở lên', { amount: 95, precision: 1, qualifier: 'at-least' }],
  ['74 (bảy mươi tư) phần trăm', { amount: 74, precision: 1 }],
])('reads %j', (text, value) => {
  expect(parsePercent(text)).toEqual({ ok: true, value });
});

it.each(['2 triệu %', '5 triệu phần trăm', '15 điểm phần trăm'])('takes %j for no rate', (text) => {
  expect(parsePercent(text).ok).toBe(false);
});

it.each(['74', '%', '73.8%', '74%%', 'bảy mươi %'])('refuses %j', (text) => {
  expect(parsePercent(text).ok).toBe(false);
});
