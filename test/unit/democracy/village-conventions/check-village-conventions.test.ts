import { expect, it } from 'vitest';
import { readVillageConventions, type VillageConventionsInput } from '#inside/democracy';

const found = (given: Partial<VillageConventionsInput>) =>
  readVillageConventions([{ id: 'q', unit: 'xa-a', date: '2026-11-15', ...given }]).findings.map(
    ({ code, severity, path }) => [code, severity, path.at(-1)],
  );

it('finds more recognised or refused than adopted, each alone and both together', () => {
  expect(found({ issued: 9, recognised: 8, refused: 1 })).toEqual([]);
  const exceeds = ['democracy/part-exceeds-whole', 'error'];
  expect(found({ issued: 9, recognised: 10 })).toEqual([[...exceeds, 'recognised']]);
  expect(found({ issued: 9, refused: 10 })).toEqual([[...exceeds, 'refused']]);
  expect(found({ issued: 9, recognised: 8, refused: 2 })).toEqual([
    ['democracy/parts-differ-from-total', 'error', 'issued'],
  ]);
});

it('only doubts more conventions than villages', () => {
  expect(found({ villages: 9, recognised: 9 })).toEqual([]);
  expect(found({ villages: 9, recognised: 10 })).toEqual([
    ['democracy/part-doubtful', 'warning', 'recognised'],
  ]);
});
