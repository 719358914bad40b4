import { documentKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { kindTableOf, symbolKey } from '#inside/documents';

describe('kindTableOf', () => {
  it('finds kinds by symbol and by name in any spelling', () => {
    const { byName, bySymbol } = kindTableOf(documentKinds);
    const systems = new Set(bySymbol.get(symbolKey('ctr'))?.map(({ id }) => id));
    expect([...systems]).toEqual(['party-programme', 'state-programme']);
    expect(byName.get('quy chế phối hợp') ?? byName.get('qui chế phối hợp')).toHaveLength(2);
    expect(bySymbol.get('')?.every(({ symbol }) => symbol === undefined)).toBe(true);
  });

  it('does not take đ for d', () => {
    expect(symbolKey('đa')).toBe('ĐA');
    expect(symbolKey('da')).toBe('DA');
  });
});
