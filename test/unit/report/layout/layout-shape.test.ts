import { partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { layoutShape } from '#inside/report';

it('layoutShape leaves fields of a newer version alone and misses none of its own', () => {
  const [layout] = partyLayout;
  expect(layoutShape({ ...layout, colour: 'red' }, '')).toEqual([]);
  for (const field of ['id', 'page', 'letterhead', 'title', 'body', 'signature', 'annex']) {
    expect(layoutShape({ ...layout, [field]: undefined }, '')).toHaveLength(1);
  }
});
