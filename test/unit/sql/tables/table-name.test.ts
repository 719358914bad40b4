import { expect, it } from 'vitest';
import { namesFor, written } from '#inside/sql';

const nameOf = (names: Parameters<typeof namesFor>[0]) =>
  written(namesFor(names)('observation'), 'postgres').sql;

it('begins with the prefix, behind the schema', () => {
  expect(nameOf({})).toBe('"danvan_observation"');
  expect(nameOf({ prefix: '', schema: 'bao cao' })).toBe('"bao cao"."observation"');
  expect(nameOf({ prefix: 'a"."b' })).toBe('"a"".""bobservation"');
});
