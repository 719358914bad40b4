import { documentKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const of = (legalBasis: string) => documentKinds.filter((kind) => kind.legalBasis === legalBasis);
const ids = (legalBasis: string) => new Set(of(legalBasis).map(({ id }) => id));

describe('documentKinds', () => {
  it('hold the 25 kinds and 8 papers of 399-QĐ/TW, and before it those of 66-QĐ/TW', () => {
    expect(ids('399-QĐ/TW').size).toBe(25 + 8);
    expect(ids('66-QĐ/TW')).toEqual(ids('399-QĐ/TW'));
    expect(new Set(of('399-QĐ/TW').map(({ from }) => from))).toEqual(new Set(['2026-01-09']));
    expect(of('66-QĐ/TW').every(({ isConfirmed }) => !isConfirmed)).toBe(true);
  });

  it('hold the 29 kinds of NĐ 30/2020, 27 with a symbol, and three forms of copies', () => {
    const state = of('30/2020/NĐ-CP');
    const kinds = state.filter(({ isCopy }) => isCopy !== true);
    expect(kinds).toHaveLength(29);
    expect(kinds.filter(({ symbol }) => symbol !== undefined)).toHaveLength(27);
    expect(state.filter(({ isCopy }) => isCopy === true).map(({ symbol }) => symbol)).toEqual([
      'SY',
      'TrS',
      'SL',
    ]);
  });

  it('give a symbol to one kind of the State only', () => {
    const symbols = of('30/2020/NĐ-CP').flatMap(({ symbol }) => symbol ?? []);
    expect(new Set(symbols.map((symbol) => symbol.toUpperCase())).size).toBe(symbols.length);
  });

  it('are frozen', () => {
    expect(documentKinds.every((kind) => Object.isFrozen(kind.name))).toBe(true);
  });
});
