import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipWriter } from '#inside/exporters/excel';

async function packed(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = zipWriter((bytes) => void pieces.push(bytes));
  const push = zip.open('a.xml');
  await push('Xã ');
  await push('Gò Dầu', true);
  await zip.open('b.xml')('b', true);
  await zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

it('packs pieces to parts, the same each time', async () => {
  const bytes = await packed();
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['a.xml'] ?? new Uint8Array())).toBe('Xã Gò Dầu');
  expect(Object.keys(parts)).toEqual(['a.xml', 'b.xml']);
  expect(await packed()).toEqual(bytes);
});

it('waits until bytes were taken', async () => {
  const done: string[] = [];
  const zip = zipWriter(async () => {
    await Promise.resolve();
    done.push('taken');
  });
  await zip.open('a.xml')('a', true);
  expect(done.length).toBeGreaterThan(0);
});

it('passes on that bytes could not be taken', async () => {
  const zip = zipWriter(() => Promise.reject(new Error('full')));
  await expect(zip.open('a.xml')('a', true)).rejects.toThrow('full');
});
