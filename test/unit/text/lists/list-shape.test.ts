import { expect, it } from 'vitest';
import { headerOf } from '#inside/text';

const headers = { code: ` ${'Mã'.normalize('NFD')} ` };

it('calls a column what the header does, in NFC', () => {
  expect(headerOf({ file: 'u', required: ['code', 'name'], headers }, 'code')).toBe('Mã');
});

it('calls a column by its own name otherwise', () => {
  expect(headerOf({ file: 'u', required: ['code', 'name'], headers }, 'name')).toBe('name');
});
