import * as fc from 'fast-check';
import { documentIssuers, documentKinds, reportingCalendars, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { givenNumberTables } from '#inside/documents';
import { fieldsShape, requirePlain, requireShape, schemaOfShape } from '#inside/findings';
import { givenPeriodOptions } from '#inside/time';
import { errorOf } from '../support/error-of.js';

const shapes = [
  {
    shape: givenPeriodOptions,
    given: { calendars: reportingCalendars, termSystems, calendar: 'civil', asOf: '2026-11-28' },
  },
  {
    shape: fieldsShape(givenNumberTables),
    given: { kinds: documentKinds.slice(0, 3), issuers: documentIssuers.slice(0, 3) },
  },
];

const junk = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, Infinity, 5, '', true, 'party', [], {}, [null]),
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
);

/** The same value with something else at one place, or a field fewer there. */
function spoilt(value: unknown, steps: readonly number[], other: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  const changed = entries.map(([key, item], index): [string, unknown] =>
    index === at ? [key, spoilt(item, rest, other)] : [key, item],
  );
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

const told = (call: () => unknown) => {
  try {
    call();
    return 'nothing';
  } catch {
    const { message, findings } = errorOf(call);
    return { message, findings };
  }
};

it.each(shapes)('find what zod finds, in the same words', ({ shape, given }) => {
  const schema = schemaOfShape(shape);
  expect(requirePlain(given, shape, 'options')).toBe(given);
  const steps = fc.array(fc.nat({ max: 20 }), { maxLength: 6 });
  fc.assert(
    fc.property(steps, junk, (where, other) => {
      const value = spoilt(given, where, other);
      expect(told(() => requirePlain(value, shape, 'options'))).toEqual(
        told(() => requireShape(value, schema, 'options')),
      );
    }),
    { numRuns: 300 },
  );
});
