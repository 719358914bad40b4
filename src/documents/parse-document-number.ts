import { createFinding, type FindingPlace, type ParseResult } from '../findings/index.js';
import { foldSpaces } from '../text/fold-spaces.js';
import type { CalendarDate } from '../time/index.js';
import type { DocumentKind } from './document-kind.js';
import type { DocumentNumber, ReadDocumentNumber } from './document-number.js';
import { kindsOfNumber } from './kinds-of-number.js';
import { readSymbol } from './read-symbol.js';
import { splitKindName } from './split-kind-name.js';

/**
 * What a document number is read with.
 *
 * Term: bảng thể loại văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentNumberOptions } from 'danvan';
 * import { documentKinds } from 'danvan/vietnam';
 *
 * const options: DocumentNumberOptions = { kinds: documentKinds, at: '2022-04-20' };
 * ```
 *
 * @category Documents
 */
export interface DocumentNumberOptions {
  readonly kinds: readonly DocumentKind[];
  /** The day of the document, which tells the kinds in force. Defaults to any day. */
  readonly at?: CalendarDate | undefined;
  /** Where the text stands, for findings. Defaults to nowhere. */
  readonly place?: FindingPlace | undefined;
}

/** The spelling of the table where all the kinds agree on one, as CTr for CTR. */
function inTableSpelling(number: DocumentNumber, kinds: readonly DocumentKind[]): DocumentNumber {
  const [symbol, ...others] = new Set(kinds.flatMap((kind) => kind.symbol ?? []));
  const isOne = symbol !== undefined && others.length === 0;
  return isOne && number.kindSymbol !== undefined ? { ...number, kindSymbol: symbol } : number;
}

const shown = (text: unknown): string => (typeof text === 'string' ? text : typeof text);

/**
 * Reads the number and symbol of a Party, State, joint or legislative document.
 *
 * Term: số và ký hiệu văn bản. Dashes and spaces of all sorts are read; a name of a kind may stand before
 * it, with or without “số”. A symbol can stand for two kinds, which the result says; the day and the
 * name of the kind tell them apart. Findings: `documents/not-a-number`.
 *
 * @param text - The text, as “844-QĐ/HU”, “Nghị định 59/2023/NĐ-CP” or “Chỉ thị số 17”.
 * @param options - The kinds, the day of the document, and the place for findings.
 * @returns The parts of the number, or the finding that there is none.
 *
 * @example
 * ```ts
 * import { parseDocumentNumber } from 'danvan';
 * import { documentKinds } from 'danvan/vietnam';
 *
 * const result = parseDocumentNumber('844 – QĐ/HU', { kinds: documentKinds });
 * result.ok && result.value.number; //=> 844
 * result.ok && result.value.kinds.map((kind) => kind.name.en); //=> ['decision', 'regulation']
 * ```
 *
 * @category Documents
 */
export function parseDocumentNumber(
  text: string,
  options: DocumentNumberOptions,
): ParseResult<ReadDocumentNumber> {
  const split = splitKindName(foldSpaces(text), options.kinds);
  const parts = split && readSymbol(split.symbol);
  if (split === undefined || parts === undefined) {
    const params = { text: shown(text) };
    return {
      ok: false,
      findings: [createFinding('documents/not-a-number', params, options.place)],
    };
  }
  const { kindName } = split;
  const number = kindName === undefined ? parts : { ...parts, kindName };
  const { kinds, doubts } = kindsOfNumber(number, options.kinds, options.at);
  const isAmbiguous = doubts.length > 0;
  const spelt = inTableSpelling(number, kinds);
  return { ok: true, value: { ...spelt, kinds, isAmbiguous, doubts, written: text } };
}
