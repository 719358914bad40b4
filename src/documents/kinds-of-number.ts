import { isInForce } from '../organization/index.js';
import { matchKey } from '../text/index.js';
import type { CalendarDate } from '../time/index.js';
import type { DocumentKind } from './document-kind.js';
import type { DocumentNumber, DocumentNumberDoubt } from './document-number.js';

/** The kinds that a number can be of, and why that is not just one. */
export interface KindsOfNumber {
  readonly kinds: readonly DocumentKind[];
  readonly doubts: readonly DocumentNumberDoubt[];
}

/** Whether two words are the same but for capital letters. */
export const isSameWord = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

const belongs = (kind: DocumentKind, { system }: DocumentNumber): boolean =>
  system === 'unknown' || kind.system === system;

const carries = (kind: DocumentKind, number: DocumentNumber): boolean =>
  number.system === 'unknown' ||
  (number.kindSymbol === undefined
    ? kind.symbol === undefined
    : kind.symbol !== undefined && isSameWord(kind.symbol, number.kindSymbol));

const isNamed = (kind: DocumentKind, { kindName }: DocumentNumber): boolean =>
  kindName === undefined || matchKey(kind.name.vi) === matchKey(kindName);

/** The kinds of a table that a number can be of, by its symbol, its name and a day. */
export function kindsOfNumber(
  number: DocumentNumber,
  table: readonly DocumentKind[],
  at: CalendarDate | undefined,
): KindsOfNumber {
  const bare: readonly DocumentNumberDoubt[] = number.system === 'unknown' ? ['bare-number'] : [];
  if (bare.length > 0 && number.kindName === undefined) return { kinds: [], doubts: bare };
  const fitting = table.filter((kind) => belongs(kind, number) && carries(kind, number));
  const named = fitting.filter((kind) => isNamed(kind, number));
  const agreed = named.length === 0 ? fitting : named;
  const inForce = agreed.filter((kind) => at === undefined || isInForce(kind, at));
  const kinds = inForce.length === 0 ? agreed : inForce;
  const doubts: readonly (readonly [DocumentNumberDoubt, boolean])[] = [
    ['unknown-kind', fitting.length === 0],
    ['kind-name-differs', fitting.length > 0 && named.length === 0],
    ['kind-not-in-force', agreed.length > 0 && inForce.length === 0],
    ['several-kinds', kinds.length > 1],
  ];
  return { kinds, doubts: [...bare, ...doubts.filter(([, is]) => is).map(([doubt]) => doubt)] };
}
