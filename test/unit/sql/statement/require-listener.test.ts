import { expect, it } from 'vitest';
import { requireListener } from '#inside/sql';

it('takes a function, or none', () => {
  expect(() => requireListener(undefined, 'onFindings')).not.toThrow();
  expect(() => requireListener(() => 0, 'onFindings')).not.toThrow();
});

it.each([null, 5, {}])('refuses %j', (value) => {
  expect(() => requireListener(value, 'options.onFindings')).toThrow(/"options.onFindings" must/u);
});
