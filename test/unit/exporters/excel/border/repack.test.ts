import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { repack as pack } from '#inside/exporters/excel';

const repack = (stored: Uint8Array) => pack(stored, 'Times New Roman');

const text = new TextEncoder().encode('Dân vận khéo');

it('keeps every part and forgets the hour', () => {
  const monday = zipSync({ 'a/b.xml': text }, { level: 0, mtime: '2020-07-06' });
  const tuesday = zipSync({ 'a/b.xml': text }, { level: 0, mtime: '2020-07-07' });
  expect(repack(monday)).toEqual(repack(tuesday));
  expect(unzipSync(repack(monday))['a/b.xml']).toEqual(text);
});
