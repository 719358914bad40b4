import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editPackage } from '#inside/packages';
import { opened, zipOf } from '../support.js';

const given = zipOf({ 'xl/a1.xml': '<a/>', b: '<b/>' });
const editor = () => editPackage(opened(given), given);

describe('editPackage', () => {
  it('gives a copy of the very bytes where nothing changes', () => {
    const edited = editor();
    edited.set('b', '<b/>');
    expect(edited.bytes()).toEqual(given);
    expect(edited.bytes()).not.toBe(given);
  });

  it('shows parts as they are by now', () => {
    const edited = editor();
    edited.set('B', '<new/>');
    edited.set('c', '<c/>');
    expect([edited.text('b'), edited.text('c'), edited.text('d')]).toEqual([
      '<new/>',
      '<c/>',
      undefined,
    ]);
    edited.remove('xl/a1.xml');
    expect(edited.text('xl/a1.xml')).toBeUndefined();
    const parts = unzipSync(edited.bytes());
    expect(Object.keys(parts)).toEqual(['b', 'c']);
    expect(strFromU8(parts['b'] ?? new Uint8Array())).toBe('<new/>');
  });

  it('finds names that no part has', () => {
    const edited = editor();
    expect(edited.freeName('xl/a', '.xml')).toBe('xl/a2.xml');
    edited.set('xl/a2.xml', '<a/>');
    expect(edited.freeName('xl/a', '.xml')).toBe('xl/a3.xml');
  });
});
