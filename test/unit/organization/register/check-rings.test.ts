import { createUnitRegister } from 'danvan';
import type { LinkInput } from 'danvan/organization';
import { expect, it } from 'vitest';

const units = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
const link = (unit: string, target: string, more: Partial<LinkInput> = {}): LinkInput => ({
  type: 'party',
  unit,
  target,
  ...more,
});
const ringsOf = (...links: readonly LinkInput[]) =>
  createUnitRegister({ units, links }).findings.map(({ code, params }) => [code, params]);

it('finds a ring of links on the same days, once', () => {
  expect(ringsOf(link('a', 'b'), link('b', 'c'), link('c', 'a'))).toEqual([
    ['organization/parent-cycle', { units: ['a', 'b', 'c'] }],
  ]);
});

it('finds a unit above itself', () => {
  expect(ringsOf(link('a', 'a'))).toEqual([['organization/parent-cycle', { units: ['a'] }]]);
});

it('lets two units change places', () => {
  const before = { to: '2019-12-31' };
  const after = { from: '2020-01-01' };
  expect(ringsOf(link('a', 'b', before), link('b', 'a', after))).toEqual([]);
});

it('finds a ring that is one for some days only', () => {
  const rings = ringsOf(
    link('a', 'b', { to: '2020-06-30' }),
    link('b', 'a', { from: '2020-01-01' }),
  );
  expect(rings).toHaveLength(1);
});

it('does not mix lines', () => {
  expect(ringsOf(link('a', 'b'), { ...link('b', 'a'), type: 'front' })).toEqual([]);
});
