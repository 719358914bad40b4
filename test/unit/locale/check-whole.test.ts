import { en, vi } from 'danvan';
import { mainEn } from 'danvan/locale/en';
import { expect, it } from 'vitest';
import { checkWhole } from '#inside/locale';

it('takes a whole language', () => {
  for (const locale of [vi, en]) {
    expect(() => checkWhole(locale, 'explanations')).not.toThrow();
    expect(() => checkWhole(locale, 'letterLabels')).not.toThrow();
  }
});

it('refuses the part for the main job, and says what to import', () => {
  expect(() => checkWhole(mainEn, 'explanations')).toThrow(/import \{ en \} from 'danvan'/);
  expect(() => checkWhole(mainEn, 'letterLabels')).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});
