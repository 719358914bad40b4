import { describe, expect, it } from 'vitest';
import { jointSignatures } from '#inside/compose';

const signers = ['lead', 'second', 'third', 'fourth'].map((post) => ({ post }));
const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'] };
const posts = (first: 'left' | 'right', count = 4) =>
  jointSignatures({ kind: 'signatures', signers: signers.slice(0, count) }, first).flatMap(
    (block) => block.signers.map(({ post }) => post),
  );

describe('jointSignatures', () => {
  it('sets the first of each row on the side that is asked for', () => {
    expect(posts('right', 2)).toEqual(['second', 'lead']);
    expect(posts('right')).toEqual(['second', 'lead', 'fourth', 'third']);
    expect(posts('left')).toEqual(['lead', 'second', 'third', 'fourth']);
  });

  it('sets recipients below, in a block of their own', () => {
    const blocks = jointSignatures({ kind: 'signatures', recipients, signers }, 'left');
    expect(blocks.map((block) => [block.signers.length, block.recipients])).toEqual([
      [4, undefined],
      [0, recipients],
    ]);
  });
});
