import { expect, it } from 'vitest';
import { listEntries, packedBytes } from '#inside/packages';
import { zipOf } from '../support.js';

const file = zipOf({ a: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', b: 'b' });
const entries = listEntries(file, 10);
if (typeof entries === 'string') throw new Error(entries);

it('gives the packed bytes of each part', () => {
  const sizes = entries.map((entry) => packedBytes(file, entry)?.length);
  expect(sizes).toEqual(entries.map(({ packedSize }) => packedSize));
});

it.each([{ offset: 7 }, { offset: file.length - 10 }, { packedSize: file.length }])(
  'gives none where the record of a part is not there: %j',
  (more) => {
    const [entry] = entries;
    expect(entry && packedBytes(file, { ...entry, ...more })).toBeUndefined();
  },
);
