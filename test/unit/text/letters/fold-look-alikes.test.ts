import { matchKey, parseNumber } from 'danvan/text';
import { parseDate } from 'danvan/time';
import { expect, it } from 'vitest';
import { foldLookAlikes, lookAlikesIn } from '#inside/text';

it.each([
  ['\u00D0ảng ủy', 'Đảng ủy'],
  ['\u00F0ồng', 'đồng'],
  ['Q\u0189', 'QĐ'],
  ['\u0422\u0422g', 'TTg'],
  ['\u0421P', 'CP'],
  ['Ν\u0110', 'NĐ'],
  ['х\u00E3', 'xã'],
  ['２０２０／ＱＨ', '2020/QH'],
  ['\u0110\u01CEk', 'Đăk'],
])('reads %j as %s', (text, own) => {
  expect(foldLookAlikes(text)).toBe(own);
  expect(matchKey(text)).toBe(matchKey(own));
});

it.each(['5 \u03BCg', '10 \u00B5m', 'Đảng ủy xã', 'γ', 'ж'])('leaves %j alone', (text) => {
  expect(foldLookAlikes(text)).toBe(text);
  expect(lookAlikesIn(text)).toEqual([]);
});

it('names each letter once', () => {
  expect(lookAlikesIn('\u00D0\u00D0 \u0421')).toEqual(['\u00D0', '\u0421']);
});

it('reads figures in wide digits and between characters without width', () => {
  expect(parseNumber('１．３２７')).toEqual({ ok: true, value: 1327 });
  expect(parseDate('\u200B07/7/2020\uFEFF')).toEqual({ ok: true, value: '2020-07-07' });
});
