import { describe, expect, it } from 'vitest';
import { disseminationSchema } from '#inside/documents';

const row = { document: 'qd-844', unit: 'dak-doa', counted: 'members' };

describe('disseminationSchema', () => {
  it('takes a number left out for one that nobody has said', () => {
    expect(disseminationSchema.parse({ ...row, done: 0 })).toEqual({
      ...row,
      done: 0,
      obliged: null,
    });
  });

  it('refuses what is no count', () => {
    const wrong = [-1, 0.5, Infinity, NaN, '51/51'];
    expect(wrong.filter((done) => disseminationSchema.safeParse({ ...row, done }).success)).toEqual(
      [],
    );
  });
});
