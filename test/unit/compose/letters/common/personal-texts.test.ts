import { expect, it } from 'vitest';
import { personalText, withoutPersonal } from '#inside/compose';

it('finds who is named, at its place', () => {
  expect(personalText('gặp ông Nguyễn Văn A', ['venue'])).toMatchObject([
    { code: 'report/personal-text', params: { held: 'name' }, path: ['venue'] },
  ]);
  expect(personalText('gặp Nhân dân', ['venue'])).toEqual([]);
  expect(personalText(undefined, ['venue'])).toEqual([]);
});

it('keeps the texts that name nobody', () => {
  const { texts, findings } = withoutPersonal(['Ổn định', 'gọi 0912 345 678'], 'notes', 2);
  expect(texts).toEqual(['Ổn định']);
  expect(findings).toMatchObject([{ params: { held: 'number' }, path: ['notes', 2, 1] }]);
});
