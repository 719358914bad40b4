import { expect, it } from 'vitest';
import { partlyResidual } from '#inside/sql';
import { askedOfReform } from '../../../support/reformed-plan.js';

const view = { indicator: null, reason: 'view', dialect: 'clickhouse' };
const divided = { indicator: null, reason: 'divided', units: ['shared'] };

it('names units of a part, with those below, and what ClickHouse leaves', () => {
  const asked = askedOfReform({ period: '2027', indicators: ['x.f'] });
  expect(partlyResidual({ asked, codes: ['x.f'] })).toEqual([divided, view]);
});

it('names states of heirs and of units of some days, by their indicators', () => {
  const codes = ['x.f', 'x.s'];
  const found = partlyResidual({ asked: askedOfReform(), codes });
  const states = found.filter(({ indicator }) => indicator === 'x.s');
  expect(found[0]).toEqual(divided);
  expect(states.map(({ reason, units = [] }) => [reason, units.length])).toEqual([
    ['divided', 4],
    ['days', 4],
  ]);
  expect(found.some(({ indicator }) => indicator === 'x.f')).toBe(false);
});

it('names nothing where nothing is added', () => {
  expect(partlyResidual({ asked: { ...askedOfReform(), added: [] }, codes: [] })).toEqual([]);
});
