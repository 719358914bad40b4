import { expect, it } from 'vitest';
import { cleanCell } from '#inside/text';

it('takes the space off a cell and puts it into NFC', () => {
  expect(cleanCell(`\u00A0 ${'Hòa'.normalize('NFD')}\n`)).toBe('Hòa');
});
