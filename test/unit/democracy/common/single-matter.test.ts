import { describe, expect, it } from 'vitest';
import { isSingle, openMatter, readPetitions } from '#inside/democracy';

const [record] = readPetitions([{ id: 'p', unit: 'xa', date: '2026-02-03' }]).values;
const letter = record ?? expect.fail();

describe('isSingle', () => {
  it('knows one letter by its day and its number', () => {
    expect(isSingle(letter, 1)).toBe(true);
    expect(isSingle(letter, 2)).toBe(false);
    expect(isSingle(letter, undefined)).toBe(false);
    expect(isSingle(letter, { amount: 1, qualifier: 'about' })).toBe(false);
    expect(isSingle({ ...letter, date: undefined }, 1)).toBe(false);
    expect(isSingle({ ...letter, from: letter.date }, 1)).toBe(false);
    expect(isSingle({ ...letter, period: '2026-Q1' }, 1)).toBe(false);
  });
});

describe('openMatter', () => {
  it('is open until something became of it, or up to its last day', () => {
    expect(openMatter(letter, [])).toBe(1);
    expect(openMatter(letter, [0, undefined])).toBe(1);
    expect(openMatter(letter, [undefined, 1])).toBeUndefined();
    expect(openMatter({ ...letter, to: letter.date }, [1])).toBe(1);
  });
});
