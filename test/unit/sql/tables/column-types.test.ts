import { expect, it } from 'vitest';
import { dialects, typesIn } from '#inside/sql';
import { textOf } from '../../../support/small-plan.js';

/** So many bits, by the name of a type. */
const bits: Readonly<Record<string, number>> = {
  smallint: 16,
  integer: 32,
  bigint: 64,
  'double precision': 64,
  Int16: 16,
  Int32: 32,
  Int64: 64,
  Float64: 64,
};

it.each(dialects)('%s holds numbers as wide as they may be', (dialect) => {
  const { text, ...numbers } = typesIn(dialect);
  const widths = Object.entries(numbers).map(([type, name]) => [type, bits[textOf(name)]]);
  expect(Object.fromEntries(widths)).toEqual({ small: 16, int: 32, big: 64, real: 64 });
  expect(['text', 'String']).toContain(textOf(text));
});
