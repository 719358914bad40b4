import { expect, it } from 'vitest';
import { makeProvinces } from '#inside/vietnam';

it('makes a unit of a row, with its days also on the code', () => {
  expect(makeProvinces('1999', [['07', 'tỉnh Sông Bé']], { to: '1996-12-31' })).toEqual([
    {
      id: '1999/07',
      name: { vi: 'tỉnh Sông Bé', en: 'Sông Bé province' },
      kind: 'province',
      level: 'province',
      codes: [{ code: '07', scheme: 'gso', to: '1996-12-31' }],
      validity: { to: '1996-12-31' },
      history: [],
    },
  ]);
});

it('tells a city by the type before its name', () => {
  const [unit] = makeProvinces('x', [['1', 'thành phố Hà Nội']], {});
  expect(unit).toMatchObject({ kind: 'central-city', name: { en: 'Hà Nội city' } });
});

it('leaves the days that it is given as they were', () => {
  const validity = { from: '2025-07-01' };
  const [unit] = makeProvinces('x', [['1', 'tỉnh A']], validity);
  expect(unit?.validity).not.toBe(validity);
  expect(Object.isFrozen(validity)).toBe(false);
});
