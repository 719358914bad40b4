import { describeFinding, en, vi, type Locale } from 'danvan';
import { expect, it } from 'vitest';
import { tallyFinding } from '#inside/tally';

it('says that an amount has no unit of measure, or names it', () => {
  const sentenceOf = (unit: string, locale: Locale) =>
    describeFinding(
      tallyFinding('tally/measure-not-converted', { indicator: 'x.rice', unit }),
      locale,
    );
  expect(sentenceOf('', vi)).toMatch(/^Hiện vật không có đơn vị tính/);
  expect(sentenceOf('bao', vi)).toMatch(/^Đơn vị tính “bao” không quy đổi được/);
  expect(sentenceOf('', en)).toMatch(/^An amount without a unit of measure/);
  expect(sentenceOf('bao', en)).toContain('“bao”');
});
