import { vi } from 'danvan';
import { mainEn } from 'danvan/locale/en';
import { expect, it } from 'vitest';
import { reviewWordsOf } from '#inside/locale';

it('gives the words that are asked for, or Vietnamese ones', () => {
  expect(reviewWordsOf({ locale: mainEn })).toBe(mainEn);
  expect(reviewWordsOf({}).labels).toBe(vi.labels);
  expect(reviewWordsOf({}).coordinationLabels).toBe(vi.coordinationLabels);
});
