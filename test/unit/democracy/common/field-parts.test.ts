import { expect, it } from 'vitest';
import { checkFieldParts } from '#inside/democracy';

it('compares fields pair by pair, and only those that are known', () => {
  const counts = { agreed: 4, handedOver: undefined, households: 3 };
  const found = checkFieldParts(counts, [
    ['agreed', 'households'],
    ['handedOver', 'households'],
    ['households', 'agreed'],
  ]);
  expect(found.map(({ code, path, params }) => [code, path, params['whole']])).toEqual([
    ['democracy/part-exceeds-whole', ['agreed'], 'households'],
  ]);
});
