import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { hashOf, platformDigest } from '#inside/workflow';

const bytes = new TextEncoder().encode('số liệu');
const expected = createHash('sha256').update(bytes).digest('hex');

it('works out SHA-256 as others do', async () => {
  expect(await hashOf(bytes)).toBe(expected);
});

it('takes a digest that is handed in', async () => {
  const digest = (given: Uint8Array) =>
    Promise.resolve(createHash('sha256').update(given).digest());
  expect(await hashOf(bytes, digest)).toBe(expected);
});

it('says what to do where the platform has none', async () => {
  vi.stubGlobal('crypto', {});
  expect(platformDigest()).toBeUndefined();
  await expect(hashOf(bytes)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', message: /https/ });
  vi.unstubAllGlobals();
});
