import {
  choiceShape,
  fieldsShape,
  listShape,
  optionalShape,
  requirePlain,
  textShape,
  type FindingPlace,
  type ParseResult,
} from '#room/findings';
import { foldShort, shownText, textByLanguage } from '#room/text';
import { keptDays, keptNamed } from '#room/organization';
import type { CalendarDate } from '#room/time';
import { bodiesOfNumber, issuerTableOf, type IssuerTable } from './bodies-of-number.js';
import type { DocumentIssuer } from '../document-issuer.js';
import type { DocumentKind } from '../document-kind.js';
import type { DocumentNumber, ReadDocumentNumber } from './document-number.js';
import { kindsOfNumber } from './kinds-of-number.js';
import { kindTableOf, symbolKey, type KindTable } from '../kind-table.js';
import { readSymbol } from './read-symbol.js';
import { capitalized, splitKindName } from './split-kind-name.js';
import { documentFinding } from '../findings.js';

/** What one number is read with. */
interface NumberFacts {
  readonly at?: CalendarDate | undefined;
  readonly place?: FindingPlace | undefined;
}

/**
 * The tables that numbers are read with.
 *
 * Vietnamese: bảng thể loại văn bản, bảng chữ viết tắt tên cơ quan.
 *
 * Without issuers no symbol of a body is known.
 *
 * @example
 * ```ts
 * import type { NumberTables } from 'danvan/documents';
 * import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
 *
 * const tables: NumberTables = { kinds, issuers };
 * ```
 *
 * @category Documents
 */
export interface NumberTables {
  /** The kinds of documents, for their numbers. */
  readonly kinds: readonly DocumentKind[];
  /** Bodies by their symbols, for numbers. Defaults to none. */
  readonly issuers?: readonly DocumentIssuer[] | undefined;
}

/** The tables that numbers are read with. */
export const givenNumberTables = {
  kinds: listShape(
    fieldsShape({
      ...keptNamed,
      ...keptDays,
      system: choiceShape('party', 'state', 'legislative'),
      symbol: optionalShape(textShape),
    }),
  ),
  issuers: optionalShape(
    listShape(fieldsShape({ ...keptDays, symbol: textShape, name: textByLanguage })),
  ),
};

const givenTables = fieldsShape(givenNumberTables);

/** Reads one number after another against the same tables. */
export type NumberReader = (text: string, facts?: NumberFacts) => ParseResult<ReadDocumentNumber>;

/** The spelling of the table where all the kinds agree on one, as CTr for CTR. */
function inTableSpelling(number: DocumentNumber, table: KindTable): DocumentNumber {
  const { kindSymbol, system } = number;
  if (kindSymbol === undefined || system === 'unknown') return number;
  const kinds = (table.bySymbol.get(symbolKey(kindSymbol)) ?? []).filter(
    (kind) => kind.system === system,
  );
  const [symbol, ...others] = new Set(kinds.map((kind) => kind.symbol));
  return symbol === undefined || others.length > 0 ? number : { ...number, kindSymbol: symbol };
}

/** An official letter has no symbol of a kind: 249/MTTQ-BTT begins with its issuer. */
function asLetter(number: DocumentNumber, table: KindTable, issuers: IssuerTable): DocumentNumber {
  const { system, kindSymbol, separator, ...rest } = number;
  if (system !== 'state' || kindSymbol === undefined || separator === '/') return number;
  if (table.bySymbol.has(symbolKey(kindSymbol))) return number;
  const parts = [kindSymbol, ...number.issuers];
  const [first] = bodiesOfNumber(parts, issuers, undefined);
  const isBody = first !== undefined && first.candidates.length > 0;
  return isBody ? { ...rest, system, issuers: parts } : number;
}

function partsOf(text: string, table: KindTable): DocumentNumber | undefined {
  const split = splitKindName(text, table);
  const parts = split && readSymbol(split.symbol);
  if (split === undefined || parts === undefined) return undefined;
  const { kindName, kindSymbol } = split;
  if (kindName !== undefined) return { ...parts, kindName };
  if (kindSymbol === undefined) return parts;
  if (parts.system === 'unknown') return { ...parts, kindSymbol };
  // “NQ 28/2026/QH16”: numbers of the National Assembly have no symbol, only a kind.
  if (parts.kindSymbol === undefined) {
    const [kind] = table.bySymbol.get(symbolKey(kindSymbol)) ?? [];
    return kind && { ...parts, kindName: capitalized(kind.name.vi) };
  }
  // “NQ 25-NQ/TW” says the same twice; “KH 25-NQ/TW” is no number.
  return symbolKey(parts.kindSymbol ?? '') === symbolKey(kindSymbol) ? parts : undefined;
}

/** Lays out the tables once, for as many numbers as there are. */
export function createNumberReader(tables: NumberTables): NumberReader {
  const { kinds, issuers = [] } = requirePlain(tables, givenTables, 'options');
  const table = kindTableOf(kinds);
  const bodyTable = issuerTableOf(issuers);
  return (text, { at, place } = {}) => {
    const parts = partsOf(foldShort(text), table);
    if (parts === undefined) {
      const finding = documentFinding('documents/not-a-number', { text: shownText(text) }, place);
      return { ok: false, findings: [finding] };
    }
    const number = inTableSpelling(asLetter(parts, table, bodyTable), table);
    const found = kindsOfNumber(number, table, at);
    const bodies = bodiesOfNumber(number.issuers, bodyTable, at);
    const isAmbiguous = found.doubts.length > 0;
    return { ok: true, value: { ...number, ...found, isAmbiguous, bodies, written: text } };
  };
}
