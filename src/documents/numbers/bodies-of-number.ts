import { groupBy } from '#room/kit';
import { isInForce, type Interval } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { DocumentIssuer } from '../document-issuer.js';
import type { DocumentBody } from './document-number.js';
import { symbolKey } from '../kind-table.js';

/** The issuers of a table, found by their symbols without regard to capital letters. */
export type IssuerTable = ReadonlyMap<string, readonly DocumentIssuer[]>;

/** Puts the issuers of a table under their symbols. */
export const issuerTableOf = (issuers: readonly DocumentIssuer[]): IssuerTable =>
  groupBy(issuers, ({ symbol }) => symbolKey(symbol));

/** The longest row of parts that one symbol of a table is made of: MTTW-BTT has two. */
const longest = 3;

/** Those in force on a day, or all of them where none is: a table may begin too late. */
export function inForceOrAll<Row extends Interval>(
  rows: readonly Row[],
  at: CalendarDate | undefined,
): readonly Row[] {
  const inForce = rows.filter((row) => at === undefined || isInForce(row, at));
  return inForce.length === 0 ? rows : inForce;
}

/** Trung ương is written TW or TƯ. */
const candidatesOf = (symbol: string, table: IssuerTable): readonly DocumentIssuer[] | undefined =>
  table.get(symbolKey(symbol)) ?? table.get(symbolKey(symbol).replaceAll('T\u01AF', 'TW'));

function bodyAt(parts: readonly string[], table: IssuerTable): DocumentBody & { length: number } {
  for (let length = Math.min(longest, parts.length); length > 0; length -= 1) {
    const symbol = parts.slice(0, length).join('-');
    const candidates = candidatesOf(symbol, table);
    if (candidates !== undefined) return { symbol, candidates, length };
  }
  const [symbol = ''] = parts;
  const [, name = '', term = ''] = /^(.*\p{L})(\d{1,3})$/u.exec(symbol) ?? [];
  const candidates = candidatesOf(name, table);
  if (candidates === undefined) return { symbol, candidates: [], length: 1 };
  return { symbol, term: Number(term), candidates, length: 1 };
}

/** The bodies that the parts of a symbol stand for, in their order. */
export function bodiesOfNumber(
  parts: readonly string[],
  table: IssuerTable,
  at: CalendarDate | undefined,
): readonly DocumentBody[] {
  const bodies: DocumentBody[] = [];
  let done = 0;
  while (done < parts.length) {
    const { length, ...body } = bodyAt(parts.slice(done, done + longest), table);
    bodies.push({ ...body, candidates: inForceOrAll(body.candidates, at) });
    done += length;
  }
  return bodies;
}
