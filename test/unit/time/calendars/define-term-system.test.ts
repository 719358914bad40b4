import { isDanvanError } from 'danvan';
import { termSystemSchema } from 'danvan/schemas';
import { defineTermSystem, type TermSystemInput } from 'danvan/time';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

const union: TermSystemInput = {
  id: 'trade-union',
  name: { vi: 'Công đoàn', en: 'trade union' },
  terms: [
    { firstYear: 2018, lastYear: 2023, to: '2023-12-03', lastDay: '2023-12-03' },
    { firstYear: 2023, lastYear: 2028 },
  ],
};

it('gives the system, frozen, and reads it back from JSON', () => {
  const system = defineTermSystem(union);
  expect(system).toEqual(union);
  for (const part of [system, system.terms, system.terms[0]]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(termSystemSchema.parse(JSON.parse(JSON.stringify(system)))).toEqual(system);
});

it('defineTermSystem says every reason in its message', () => {
  const wrong = JSON.parse('{ "id": "CD", "name": "x", "terms": [{ "firstYear": 18 }] }');
  const { code, message } = errorOf(() => defineTermSystem(wrong));
  expect(code).toBe('INVALID_ARGUMENT');
  expect(message).toMatch(/^The system of terms is not well formed: id is not in the form/);
  expect(message).toContain('terms[0].firstYear must be at least 1900');
  expect(message).toContain('terms[0].lastYear is missing');
});

const terms = (...list: TermSystemInput['terms']) => ({ terms: list });

it.each([
  ['no terms', terms()],
  [
    'terms out of order',
    terms({ firstYear: 2023, lastYear: 2028 }, { firstYear: 2018, lastYear: 2023 }),
  ],
  ['a term twice', terms({ firstYear: 2018, lastYear: 2023 }, { firstYear: 2018, lastYear: 2023 })],
  ['years backwards', terms({ firstYear: 2023, lastYear: 2018 })],
  ['days backwards', terms({ firstYear: 2018, lastYear: 2023, to: '2017-12-31' })],
  ['old days backwards', terms({ firstYear: 2018, lastYear: 2023, lastDay: '2017-12-31' })],
  [
    'two last days',
    terms({ firstYear: 2018, lastYear: 2023, to: '2023-12-03', lastDay: '2023-12-04' }),
  ],
  ['29 February 2023', terms({ firstYear: 2018, lastYear: 2023, to: '2023-02-29' })],
  ['a year of two digits', terms({ firstYear: 18, lastYear: 23 })],
  ['an id in capitals', { id: 'CD' }],
])('refuses %s', (_, change) => {
  expect(() => defineTermSystem({ ...union, ...change })).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.findings.length > 0),
  );
});

it.each(['from', 'firstDay'] as const)('gives a first day that is called %s both names', (name) => {
  const row = { firstYear: 2018, lastYear: 2023, [name]: '2018-09-26' };
  const day = { from: '2018-09-26', firstDay: '2018-09-26' };
  expect(defineTermSystem({ ...union, terms: [row] }).terms).toEqual([{ ...row, ...day }]);
});
