import { checkNumbering, readNumbering } from 'danvan/documents';
import { expect, it } from 'vitest';

it('is readNumbering', () => {
  expect(checkNumbering).toBe(readNumbering);
});
