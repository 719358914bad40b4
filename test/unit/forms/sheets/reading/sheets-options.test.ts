import { requireSheetsOptions } from '#inside/forms';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';

it('lets options be', () => {
  const options = { expected: { unit: 'xa-a', period: '2026-Q2' }, periods: {} };
  expect(requireSheetsOptions(options)).toBe(options);
});

it.each([null, { units: {} }, { expected: { unit: {} } }, { expected: { period: 3 } }])(
  'refuses %j',
  (wrong) => {
    // What JavaScript hands in, whatever the types say.
    expect(errorOf(() => requireSheetsOptions(wrong as never)).code).toBe('INVALID_ARGUMENT');
  },
);
