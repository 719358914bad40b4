import { expect, it } from 'vitest';
import { fileBytes } from '#inside/collect';

const bytes = new Uint8Array([1, 2]);

it('takes bytes, or fetches them', async () => {
  expect(await fileBytes({ name: 'a', bytes })).toBe(bytes);
  expect(await fileBytes({ name: 'a', bytes: () => Promise.resolve(bytes) })).toBe(bytes);
});

it('gives nothing where they cannot be fetched, or are none', async () => {
  expect(
    await fileBytes({ name: 'a', bytes: () => Promise.reject(new Error('gone')) }),
  ).toBeUndefined();
  expect(
    await fileBytes({ name: 'a', bytes: () => Promise.resolve(JSON.parse('"x"')) }),
  ).toBeUndefined();
  const thrower = (): never => {
    throw new Error('gone');
  };
  expect(await fileBytes({ name: 'a', bytes: thrower })).toBeUndefined();
});
