import { groupBy } from '#room/kit';
import { matchKey } from '#room/text';
import type { DocumentKind } from './document-kind.js';

/** The kinds of a table under their symbols and names, so that each number is read at one look. */
export interface KindTable {
  readonly kinds: readonly DocumentKind[];
  readonly bySymbol: ReadonlyMap<string, readonly DocumentKind[]>;
  readonly byName: ReadonlyMap<string, readonly DocumentKind[]>;
}

/** What a symbol is looked up by: capital letters make no difference. */
export const symbolKey = (symbol: string): string => symbol.normalize('NFC').toUpperCase();

/** Puts kinds under their symbols, those without one under an empty text, and under their names. */
export const kindTableOf = (kinds: readonly DocumentKind[]): KindTable => ({
  kinds,
  bySymbol: groupBy(kinds, ({ symbol = '' }) => symbolKey(symbol)),
  byName: groupBy(kinds, ({ name }) => matchKey(name.vi)),
});
