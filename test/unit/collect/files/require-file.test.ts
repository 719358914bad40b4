import { expect, it } from 'vitest';
import { requireFile, requireFiles } from '#inside/collect';
import { errorOf } from '../../../support/error-of.js';

const file = { name: 'a.xlsx', bytes: new Uint8Array() };

it('lets files through', () => {
  expect(requireFile(file, 0)).toBe(file);
  requireFiles([]);
  requireFiles(new Set());
});

it.each([{ ...file, name: 7 }, { ...file, bytes: 'x' }, { ...file, receivedOn: 'nay' }, null])(
  'refuses %j',
  (given) => {
    const { code, message } = errorOf(() => requireFile(JSON.parse(JSON.stringify(given)), 3));
    expect(code).toBe('INVALID_ARGUMENT');
    expect(message).toContain('files[3]');
  },
);

it.each([undefined, null, {}, 'abc', 7])('refuses %j as files', (files) => {
  expect(errorOf(() => requireFiles(files)).code).toBe('INVALID_ARGUMENT');
});
