import { describe, expect, it } from 'vitest';
import { zipDirectory } from '#inside/packages';
import { errorOf } from '../../../support/error-of.js';

const record = { name: 'a', method: 0, crc: 0, packedSize: 0, size: 0 };

describe('a directory', () => {
  it('lists each part with the place of its record', () => {
    const directory = zipDirectory();
    directory.add({ ...record, packedSize: 5, size: 5 });
    directory.add({ ...record, name: 'b' });
    const [, second = new Uint8Array(46)] = directory.close();
    expect(new DataView(second.buffer).getUint32(42, true)).toBe(31 + 5);
  });

  it('refuses more than zip files hold', () => {
    const large = { ...record, packedSize: 0xffff_fff0, size: 0xffff_fff0 };
    expect(errorOf(() => zipDirectory().add(large)).code).toBe('DOCUMENT_TOO_LARGE');
  });
});
