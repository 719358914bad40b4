import { signerRows } from 'danvan/report';
import { describe, expect, it } from 'vitest';

const signers = (count: number) => Array.from({ length: count }, (_, at) => ({ post: `${at}` }));
const sizes = (count: number) =>
  signerRows({ signers: signers(count) }).map(({ length }) => length);

describe('signerRows', () => {
  it('sets up to three in one row, more two by two, and loses nobody', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(sizes)).toEqual([
      [],
      [1],
      [2],
      [3],
      [2, 2],
      [2, 2, 1],
      [2, 2, 2],
    ]);
    expect(signerRows({ signers: signers(5) }).flat()).toEqual(signers(5));
  });

  it('sets those beside recipients two by two', () => {
    const recipients = { label: '', items: [] };
    const rows = signerRows({ recipients, signers: signers(3) });
    expect(rows.map(({ length }) => length)).toEqual([2, 1]);
    expect(signerRows({ recipients, signers: signers(1) })).toHaveLength(1);
  });
});
