import { sheetFinding } from 'danvan/exporter';
import { expect, it } from 'vitest';
import { isRefusal, refuseFile } from '#inside/exporters/excel';

it('throws the finding, and tells it from other errors', () => {
  const finding = sheetFinding('sheets/no-sheets', {});
  expect(() => refuseFile(finding)).toThrow(expect.objectContaining({ finding }));
  expect(isRefusal(new Error('other'))).toBe(false);
});
