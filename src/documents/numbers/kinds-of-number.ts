import { isInForce } from '#room/organization';
import { matchKey } from '#room/text';
import type { CalendarDate } from '#room/time';
import type { DocumentKind } from '../document-kind.js';
import type { DocumentNumber, DocumentNumberDoubt } from './document-number.js';
import { symbolKey, type KindTable } from '../kind-table.js';

/** The kinds that a number can be of, and why that is not just one. */
export interface KindsOfNumber {
  readonly kinds: readonly DocumentKind[];
  readonly doubts: readonly DocumentNumberDoubt[];
}

/** The standing committee makes resolutions; it may leave their symbol out, as the Assembly does. */
const symbolOf = ({ kindSymbol, issuers: [first = ''] }: DocumentNumber): string =>
  kindSymbol ?? (first.startsWith('UBTVQH') ? 'NQ' : '');

/** The kinds that carry the symbol of a number, or the name where it has nothing else. */
function fittingKinds(number: DocumentNumber, table: KindTable): readonly DocumentKind[] {
  const { system, kindSymbol, kindName } = number;
  const isByName = system === 'unknown' && kindSymbol === undefined;
  const found = isByName
    ? table.byName.get(matchKey(kindName ?? ''))
    : table.bySymbol.get(symbolKey(symbolOf(number)));
  return (found ?? []).filter(
    (kind) => kind.isNumbered !== false && (system === 'unknown' || kind.system === system),
  );
}

/** One row for each kind, the latest; a kind keeps the place where it was first. */
const latest = (rows: readonly DocumentKind[]): readonly DocumentKind[] => [
  ...new Map(rows.map((kind) => [kind.id, kind])).values(),
];

/** The kinds of a table that a number can be of, by its symbol, its name and a day. */
export function kindsOfNumber(
  number: DocumentNumber,
  table: KindTable,
  at: CalendarDate | undefined,
): KindsOfNumber {
  const { system, kindName, kindSymbol } = number;
  const bare: readonly DocumentNumberDoubt[] = system === 'unknown' ? ['bare-number'] : [];
  const isNumberAlone = kindName === undefined && kindSymbol === undefined;
  if (bare.length > 0 && isNumberAlone) return { kinds: [], doubts: bare };
  const fitting = fittingKinds(number, table);
  const key = kindName === undefined ? undefined : matchKey(kindName);
  const named = fitting.filter(({ name }) => key === undefined || matchKey(name.vi) === key);
  const agreed = named.length === 0 ? fitting : named;
  const inForce = agreed.filter((kind) => at === undefined || isInForce(kind, at));
  const kinds = latest(inForce.length === 0 ? agreed : inForce);
  const doubts: readonly (readonly [DocumentNumberDoubt, boolean])[] = [
    ['unknown-kind', fitting.length === 0],
    ['kind-name-differs', fitting.length > 0 && named.length === 0],
    ['kind-not-in-force', agreed.length > 0 && inForce.length === 0],
    ['several-kinds', kinds.length > 1],
  ];
  return { kinds, doubts: [...bare, ...doubts.filter(([, is]) => is).map(([doubt]) => doubt)] };
}
