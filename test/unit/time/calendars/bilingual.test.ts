import { expect, it } from 'vitest';
import { bilingualSchema, kebabIdSchema } from '#inside/time';

it('takes a Vietnamese name alone, in NFC', () => {
  expect(bilingualSchema.parse(' li\u0323ch '.normalize('NFD'))).toEqual({ vi: 'lịch' });
});

it('takes both languages, and no English one alone', () => {
  expect(bilingualSchema.parse({ vi: 'lịch', en: 'calendar' })).toEqual({
    vi: 'lịch',
    en: 'calendar',
  });
  expect(bilingualSchema.safeParse({ en: 'calendar' }).success).toBe(false);
});

it.each(['a', 'nd-09-2019', '1'])('takes the id %s', (id) => {
  expect(kebabIdSchema.safeParse(id).success).toBe(true);
});

it.each(['', 'A', 'a-', '-a', 'a--b', 'a b', 'a@b', 'đ'])('refuses the id %j', (id) => {
  expect(kebabIdSchema.safeParse(id).success).toBe(false);
});
