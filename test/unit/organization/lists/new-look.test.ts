import { expect, it } from 'vitest';
import { nameText, newLook } from '#inside/organization';

const types = {
  xa: { kind: 'commune', prefix: 'xã' },
  phuong: { kind: 'ward', prefix: 'phường' },
};
const commune = { id: 'a', name: 'xã Xã Đàn', kind: 'commune' };
const change = (field: 'name' | 'type', old: string, now: string) =>
  ({ unit: 'a', date: '2026-04-30', field, old, new: now }) as const;

it('changes the word of the type in the name, and only that', () => {
  expect(newLook(commune, change('type', 'xa', 'phuong'), types)).toEqual({
    fits: true,
    name: 'phường Xã Đàn',
    kind: 'ward',
  });
});

it('leaves a name without the word of its type as it is', () => {
  const bare = { ...commune, name: { vi: 'Đàn', en: 'Dan' } };
  expect(newLook(bare, change('type', 'xa', 'phuong'), types)).toEqual({
    fits: true,
    name: { vi: 'Đàn', en: 'Dan' },
    kind: 'ward',
  });
});

it.each([
  ['Xã Đàn', 'Kim Liên', 'xã Kim Liên'],
  ['xã Xã Đàn', 'xã Kim Liên', 'xã Kim Liên'],
])('changes the name %s to %s', (old, now, name) => {
  expect(newLook(commune, change('name', old, now), types)).toMatchObject({ fits: true, name });
});

it('says what stands in the place of the old value, in the words of the list', () => {
  expect(newLook(commune, change('type', 'phuong', 'xa'), types)).toEqual({
    fits: false,
    found: 'xa',
  });
  expect(newLook(commune, change('name', 'B', 'C'), types)).toEqual({
    fits: false,
    found: 'xã Xã Đàn',
  });
  expect(newLook({ id: 'a', name: 'A' }, change('type', 'xa', 'phuong'), types)).toEqual({
    fits: false,
    found: '',
  });
});

it('reads a name of either form', () => {
  expect([nameText('A'), nameText({ vi: 'A', en: 'B' })]).toEqual(['A', 'A']);
});
