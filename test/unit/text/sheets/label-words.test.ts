import { expect, it } from 'vitest';
import { headingKeys, isUsualTotal, usualLabel } from '#inside/text';

it('knows what usual columns hold', () => {
  expect(
    ['STT', 'Tên xã', 'Mã số', 'Tổng số'].map((text) => usualLabel(headingKeys(text))),
  ).toEqual(['number', 'name', 'code', undefined]);
});
it('knows rows of totals', () => {
  expect(['TỔNG CỘNG', 'Cộng:', 'Tổng hợp'].map((text) => isUsualTotal(headingKeys(text)))).toEqual(
    [true, true, false],
  );
});
