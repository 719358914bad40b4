import { expect, it } from 'vitest';
import {
  mapShape,
  numberShape,
  optionalShape,
  schemaOfShape,
  schemasOfFields,
} from '#inside/findings';

it('makes a schema, and leaves out what may be absent', () => {
  const schema = schemaOfShape(optionalShape(mapShape(numberShape)));
  expect([undefined, {}, { a: 1 }].every((value) => schema.safeParse(value).success)).toBe(true);
  expect([null, [], { a: 'x' }].some((value) => schema.safeParse(value).success)).toBe(false);
});

it('makes a schema of each field', () => {
  expect(schemasOfFields({ n: numberShape })['n']?.safeParse(Number.NaN).success).toBe(false);
});
