import { expect, it } from 'vitest';
import { readVillageMeetings, type VillageMeetingsInput } from '#inside/democracy';

const found = (given: Partial<VillageMeetingsInput>) =>
  readVillageMeetings([{ id: 'v', unit: 'xa-a', period: '2026', ...given }]).findings.map(
    ({ code, path, params }) => [code, path.at(-1), params['sum']],
  );

it('counts no more villages that met than there are', () => {
  expect(found({ villages: 9, once: 2, twice: 6, other: 1 })).toEqual([]);
  expect(found({ villages: 9, once: 2, twice: 6 })).toEqual([]);
  expect(found({ villages: 9, once: 2, twice: 6, other: 2 })).toEqual([
    ['democracy/parts-differ-from-total', 'villages', 10],
  ]);
  expect(found({ villages: 9, twice: 10 })).toHaveLength(1);
  expect(found({ twice: 10 })).toEqual([]);
});

it('refuses what is no count', () => {
  expect(found({ once: -1 })[0]?.[1]).toBe('once');
  expect(found({ once: 1.5 })[0]?.[1]).toBe('once');
});
