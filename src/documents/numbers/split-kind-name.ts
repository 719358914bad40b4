import { matchKey, numberWord } from '#room/text';
import { symbolKey, type KindTable } from '../kind-table.js';

/** What stands before a number, and the rest. */
export interface SplitNumber {
  readonly kindName?: string;
  readonly kindSymbol?: string;
  readonly symbol: string;
}

/** The name of a kind as it stands before a number. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name or symbol of a kind before a number, and the rest; none where other words stand there. */
export function splitKindName(text: string, table: KindTable): SplitNumber | undefined {
  const start = text.search(/\d/u);
  if (start < 0) return undefined;
  const symbol = text.slice(start);
  const words = text
    .slice(0, start)
    .split(/[\s:]+/u)
    .filter((word) => word !== '');
  const isNumberWord = words.at(-1)?.toLowerCase() === numberWord;
  const before = (isNumberWord ? words.slice(0, -1) : words).join(' ');
  if (before === '') return { symbol };
  const [named] = table.byName.get(matchKey(before)) ?? [];
  if (named !== undefined) return { kindName: capitalized(named.name.vi), symbol };
  const [short] = table.bySymbol.get(symbolKey(before)) ?? [];
  return short?.symbol === undefined ? undefined : { kindSymbol: short.symbol, symbol };
}
