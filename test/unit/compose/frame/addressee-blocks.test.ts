import { expect, it } from 'vitest';
import { addresseeBlocks } from '#inside/compose';

it('names one on the line itself, several below it, and nobody where there is none', () => {
  expect(addresseeBlocks(['Tỉnh ủy'], 'Kính gửi:')).toEqual([
    { kind: 'paragraph', align: 'center', text: 'Kính gửi: Tỉnh ủy' },
  ]);
  expect(addresseeBlocks(['Tỉnh ủy', 'Sở Nội vụ'], 'Kính gửi:')[1]).toEqual({
    kind: 'list',
    ordered: false,
    items: ['Tỉnh ủy;', 'Sở Nội vụ.'],
    under: 'Kính gửi:',
  });
  expect(addresseeBlocks([], 'Kính gửi:')).toEqual([]);
});
