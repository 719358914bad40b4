import { expect, it } from 'vitest';
import { beneficiaryKinds, houseKinds, workKinds } from '#inside/vietnam';

it.each([
  ['workKinds', workKinds],
  ['houseKinds', houseKinds],
  ['beneficiaryKinds', beneficiaryKinds],
])('%s are told apart, named in both languages, and not confirmed', (_, words) => {
  expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
  expect(words.length).toBeGreaterThan(2);
  for (const { name, confirmed } of words) {
    expect(name).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
    expect(confirmed).toBe(false);
  }
});
