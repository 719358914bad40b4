import { expect, it } from 'vitest';
import { requireFields, requireList, requireText } from '#inside/findings';

it.each([
  [null, 'null'],
  [['a'], 'an array'],
  [5n, 'bigint'],
  [undefined, 'undefined'],
])('refuses %s as a text and names the argument', (value, kind) => {
  expect(() => requireText(value, 'label')).toThrow(`"label" must be a text; it is ${kind}.`);
});

it('refuses what is no list', () => {
  expect(() => requireList({ length: 2 }, 'rows')).toThrow(
    '"rows" must be an array; it is object.',
  );
});

it.each([[null], [[]], ['a']])('refuses %j, which holds no fields', (value) => {
  expect(() => requireFields(value, 'input')).toThrow('"input" must be an object');
});

it('lets the right ones pass', () => {
  expect(() => requireText('', 'text')).not.toThrow();
  expect(() => requireList([], 'rows')).not.toThrow();
});
