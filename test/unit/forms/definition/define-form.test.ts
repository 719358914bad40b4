import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { errorOf } from '../../../support/error-of.js';

it('throws with every reason in its message and as findings', () => {
  const error = errorOf(() =>
    defineForm({ id: 'a', title: 'A', columns: [{ index: '1=9', heading: 'A' }], checks: ['x'] }),
  );
  expect(isDanvanError(error) && error.code).toBe('INVALID_ARGUMENT');
  expect(String(error)).toContain('forms/check-unreadable');
  expect(String(error)).toContain('forms/unknown-column');
  expect(isDanvanError(error) && error.findings.map(({ path }) => path[0])).toEqual([
    'form',
    'form',
  ]);
});
