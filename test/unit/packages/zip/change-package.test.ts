import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { changePackage } from '#inside/packages';
import { opened, zipOf } from '../support.js';

const given = zipOf({ a: 'a'.repeat(500), b: 'b', c: 'c' });

const textsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

describe('changePackage', () => {
  it('changes, adds and takes out parts', () => {
    const changes = new Map([
      ['b', strToU8('new')],
      ['c', null],
      ['d', strToU8('more')],
    ]);
    expect(textsOf(changePackage(opened(given), changes))).toEqual([
      ['a', 'a'.repeat(500)],
      ['b', 'new'],
      ['d', 'more'],
    ]);
  });

  it('copies the packed bytes of all others', () => {
    const before = opened(given);
    const after = opened(changePackage(before, new Map([['b', strToU8('new')]])));
    const packedOf = (zipped: typeof before, at: number) => {
      const entry = zipped.entries[at];
      return entry && zipped.packed(entry);
    };
    expect(packedOf(after, 0)).toEqual(packedOf(before, 0));
    expect(packedOf(after, 1)).not.toEqual(packedOf(before, 1));
  });
});
