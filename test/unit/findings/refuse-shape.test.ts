import { expect, it } from 'vitest';
import { refuseShape, shapeFinding } from '#inside/findings';
import { timeFinding } from '#inside/time';
import { errorOf } from '../../support/error-of.js';

it('refuseShape says every reason and carries the findings', () => {
  const at = (...path: (string | number)[]) => ({ path: ['plan', ...path] });
  const findings = [
    shapeFinding('shape/not-in-list', { allowed: ['a', 'b'], received: 'c' }, at('parts', 2)),
    shapeFinding('shape/too-small', { minimum: 1, received: '0' }, at('size')),
    shapeFinding('shape/unknown-field', { fields: ['x', 'y'] }, at()),
    timeFinding('time/not-a-period', { text: 'z' }, at('period')),
  ];
  const error = errorOf(() => refuseShape('The plan', findings));
  expect(error.code).toBe('INVALID_ARGUMENT');
  expect(error.findings).toBe(findings);
  expect(error.message).toBe(
    'The plan is not well formed: parts[2] must be one of a, b, not "c"; size must be at least 1, not "0"; has unknown fields: x, y; period time/not-a-period.',
  );
});

it('refuseShape says of a word of a list that is not there that it is missing', () => {
  const params = { allowed: ['a', 'b'], received: 'undefined' };
  const place = { path: ['plan', 'kind'] };
  const call = () => refuseShape('The plan', [shapeFinding('shape/not-in-list', params, place)]);
  expect(errorOf(call).message).toBe('The plan is not well formed: kind is missing (one of a, b).');
});

it('refuseShape names the first of many unknown fields, and counts the others', () => {
  const fields = Array.from({ length: 9_000 }, (_, at) => (at === 0 ? 'x'.repeat(900) : `f${at}`));
  const call = () => refuseShape('The plan', [shapeFinding('shape/unknown-field', { fields })]);
  expect(errorOf(call).message).toMatch(/: x{80}…, f1, .*, f11 and 8988 more\.$/);
});

it('refuseShape cuts long values', () => {
  const params = { maximum: 1, received: 'x'.repeat(1000) };
  const call = () => refuseShape('The plan', [shapeFinding('shape/too-large', params)]);
  expect(errorOf(call).message.length).toBeLessThan(200);
});
