import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/tools.js';
import { acrossSeeds } from './across.js';
import { numbersOfInventory, rowsOfInventory } from './inventory.js';
import { faultsOf, groundOf, homesOf, leavesOf } from './prove.js';
import type { Home } from './seed-fact.js';
import { s0 } from './s0.js';
import { seeds } from './seeds.js';

describe.each(seeds)('the facts of %s', (_, seed) => {
  const ground = groundOf(seed);

  it('stand against units, documents and figures without an error', () => {
    expect(ground.errors).toEqual([]);
  });

  it.each(seed.facts.map(({ row, homes }) => [row, homes] as const))(
    'of row %i live where the table says',
    (_row, homes) => {
      expect(homes.length).toBeGreaterThan(0);
      expect(homes.flatMap((home) => faultsOf(home, ground))).toEqual([]);
    },
  );
});

it.each(acrossSeeds.map(({ row, homes }) => [row, homes] as const))(
  'of requirement %i, which is of all articles, are kept',
  (_row, homes) => {
    expect(homes.flatMap((home) => faultsOf(home, groundOf(s0)))).toEqual([]);
  },
);

it.each<[string, Home]>([
  ['a reader refuses', { reader: 'readEvents', row: { id: 'hn' } }],
  [
    'nobody says',
    { reader: 'readPosts', row: { id: 'p', name: 'A', unit: 'hoa-binh' }, says: ['B'] },
  ],
  ['stands beside the units', { reader: 'readPosts', row: { id: 'p', name: 'A', unit: 'khac' } }],
  ['is not counted', { observation: { indicator: 'models.registered', value: 3 } }],
  ['is not registered', { document: { id: 'khac' } }],
  ['a unit does not say', { unit: 'hoa-binh', says: ['province'] }],
  ['is not in a catalogue', { words: 'roles', ids: ['lead', 'nowhere'] }],
  ['reads as something else', { reads: 'parseNumber', text: '04', value: [5] }],
  ['does not read', { reads: 'parseNumber', text: 'bốn', value: [4] }],
  ['is left out for no reason', { noise: '' }],
])('finds a proof that does not hold: one that %s', (_, home) => {
  expect(faultsOf(home, groundOf(s0))).not.toEqual([]);
});

const inventory = sharedData('domain/seed-inventory.md');

inventory.it('leaves no row of the inventory without a home', () => {
  const expected = rowsOfInventory(inventory.read());
  const proved = new Map(seeds.map(([name, { facts }]) => [name, facts.map(({ row }) => row)]));
  expect(proved).toEqual(expected);
  expect([...expected.values()].map(({ length }) => length)).toEqual([17, 21, 14, 17, 13]);
});

inventory.it('keeps every number of the inventory exactly', () => {
  const kept = new Set(
    seeds.flatMap(([, seed]) => [
      ...homesOf(seed, 'reader').flatMap(({ row }) => leavesOf(row)),
      ...homesOf(seed, 'observation').flatMap(({ observation }) => leavesOf(observation)),
      ...homesOf(seed, 'reads').flatMap(({ value }) => leavesOf(value)),
    ]),
  );
  const numbers = numbersOfInventory(inventory.read());
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers.filter((number) => !kept.has(number))).toEqual([]);
});
