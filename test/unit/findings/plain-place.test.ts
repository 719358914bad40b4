import { expect, it } from 'vitest';
import type { FindingPlace } from 'danvan/findings';
import { plainPlace } from '#inside/findings';
import { errorOf } from '../../support/error-of.js';

it('copies every part of a place, frozen', () => {
  const place: FindingPlace = {
    path: ['a', 1],
    unit: 'u',
    period: '2020',
    indicator: 'x.y',
    cell: { sheet: 'A', address: 'B2' },
    row: 2,
    source: { document: 'd', locator: undefined },
    names: { u: { vi: 'U' } },
    legalBasis: 'Luật',
  };
  const copy = plainPlace(place);
  expect(copy).toEqual(place);
  expect([copy, copy.path, copy.names].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(place)).toBe(false);
});

it.each([
  ['{"path":5}', /"place\.path" must be of type array; it is number\./],
  ['{"path":[{}]}', /"place\.path"/],
  ['{"unit":{"toString":1}}', /"place\.unit" must be of type string; it is object\./],
  ['{"row":"2"}', /"place\.row"/],
  ['{"cell":[]}', /"place\.cell"/],
])('refuses %s', (json, message) => {
  const untyped: FindingPlace = JSON.parse(json);
  const error = errorOf(() => plainPlace(untyped));
  expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
  expect(error.message).toMatch(message);
});
