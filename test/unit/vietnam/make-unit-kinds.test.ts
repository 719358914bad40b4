import { expect, it } from 'vitest';
import { makeUnitKinds } from '#inside/vietnam';

it('makes kinds of rows: places first, then organizations with their system', () => {
  const kinds = makeUnitKinds({
    organization: { front: [['b', 'bê', 'bee', ['commune'], { to: '2025-06-30' }]] },
    place: { '': [['a', 'a', 'ay', ['province', 'commune']]] },
  });
  expect(kinds).toEqual([
    { id: 'a', name: { vi: 'a', en: 'ay' }, category: 'place', levels: ['province', 'commune'] },
    {
      id: 'b',
      name: { vi: 'bê', en: 'bee' },
      category: 'organization',
      levels: ['commune'],
      system: 'front',
      to: '2025-06-30',
    },
  ]);
});
