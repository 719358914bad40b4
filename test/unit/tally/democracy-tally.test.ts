import { expect, it } from 'vitest';
import type { CountableRecord } from '#inside/democracy';
import { isCountedBy, type DemocracyTally } from '#inside/tally';

const facts = { passed: true, content: 'road', methods: ['portal', 'hall'] };
const given: CountableRecord = {
  list: 'decisions',
  index: 0,
  facts,
  record: { id: 'd', unit: 'x', sphere: 'commune', documents: [], levels: [] },
};
const rule = (where?: DemocracyTally['where'], list: DemocracyTally['list'] = 'decisions') =>
  isCountedBy({ indicator: 'i', measure: 'records', list, where }, given);

it.each<[DemocracyTally['where'], boolean]>([
  [undefined, true],
  [{ passed: true }, true],
  [{ passed: false }, false],
  [{ content: ['water', 'road'] }, true],
  [{ methods: 'hall' }, true],
  [{ methods: 'office' }, false],
  [{ passed: true, content: 'water' }, false],
  [{ nothing: true }, false],
])('a rule that asks for %o', (where, counted) => {
  expect(rule(where)).toBe(counted);
});

it('a rule counts its own list only', () => {
  expect(rule({}, 'disclosures')).toBe(false);
});
