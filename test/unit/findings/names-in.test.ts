import { expect, it } from 'vitest';
import { namesIn } from '#inside/findings';

it('looks up units, indicators and lines, in this order', () => {
  const nameOf = namesIn({
    hierarchy: { byId: new Map([['a', { name: { vi: 'xã A' } }]]) },
    catalogue: new Map([
      ['x.f', { name: { vi: 'Số cuộc' } }],
      ['a', { name: { vi: 'không phải' } }],
    ]),
    lines: [{ id: 'front', name: { vi: 'Mặt trận' } }],
  });
  expect(['a', 'x.f', 'front', 'b'].map((id) => nameOf(id)?.vi)).toEqual([
    'xã A',
    'Số cuộc',
    'Mặt trận',
    undefined,
  ]);
});
