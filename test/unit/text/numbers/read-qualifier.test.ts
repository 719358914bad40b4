import { expect, it } from 'vitest';
import { readQualifier } from '#inside/text';

it.each([
  ['gần 134', 'nearly', '134'],
  ['Nhiều nhất 5', 'at-most', '5'],
  ['nhiều mô hình', 'many', 'mô hình'],
  ['tối thiểu 5', 'at-least', '5'],
  ['không đến 5', 'under', '5'],
  ['> 5', 'over', '5'],
  ['≈5', 'about', '5'],
  ['từ 5 hộ trở lên', 'at-least', '5 hộ'],
])('takes the word off %j', (text, qualifier, rest) => {
  expect(readQualifier(text)).toEqual({ qualifier, rest });
});

it('takes no word that only begins alike', () => {
  expect(readQualifier('hơng 5')).toEqual({ rest: 'hơng 5' });
  expect(readQualifier('134')).toEqual({ rest: '134' });
  expect(readQualifier('> hộ')).toEqual({ rest: '> hộ' });
});
