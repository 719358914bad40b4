import { expect, it } from 'vitest';
import { completeFormat } from '#inside/exporters/csv';

it('suits Vietnamese settings where nothing is said', () => {
  expect(completeFormat({})).toEqual({ delimiter: ';', decimalMark: ',', byteOrderMark: true });
});
