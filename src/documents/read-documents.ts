import { documentFinding } from './findings.js';
import { requireObject, type Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { each, idsOfList, readRecords, unknownOf } from '#room/records';
import { documentSchema, type Document, type DocumentInput } from './document.js';
import { checkLetters } from '#room/text';
import {
  createNumberReader,
  type NumberReader,
  type NumberTables,
} from './numbers/number-reader.js';

/**
 * What documents are read against.
 *
 * Vietnamese: danh mục dùng khi đọc văn bản.
 *
 * `known` is a hierarchy or a register with the units that issue documents, without which issuers
 * are not looked for.
 *
 * @example
 * ```ts
 * import type { DocumentReadingOptions } from 'danvan/documents';
 * import { documentKinds } from 'danvan/vietnam';
 *
 * const options: DocumentReadingOptions = { kinds: documentKinds };
 * ```
 *
 * @category Documents
 */
export interface DocumentReadingOptions extends NumberTables {
  /** The units that issue them, a hierarchy or a register. Defaults to no check. */
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
}

/**
 * Documents that were read, and what was wrong.
 *
 * Vietnamese: danh sách văn bản.
 *
 * @example
 * ```ts
 * import type { Documents } from 'danvan/documents';
 *
 * const count = ({ documents }: Documents): number => documents.length;
 * ```
 *
 * @category Documents
 */
export interface Documents {
  /** Those that could be read, in the order given. */
  readonly values: readonly Document[];
  /** @deprecated Use `values`. */
  readonly documents: readonly Document[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

function checkNumber(
  { id: document, kind, number, date }: Document,
  read: NumberReader,
): readonly Finding[] {
  if (number === undefined) return [];
  const place = { path: ['number'] };
  const result = read(number, { at: date, place });
  if (!result.ok) return result.findings;
  const { kinds } = result.value;
  if (kind === undefined || kinds.length === 0 || kinds.some(({ id }) => id === kind)) return [];
  const facts = { document, kind, number, kinds: kinds.map(({ id }) => id) };
  return [documentFinding('documents/kind-differs', facts, place)];
}

/** Letters of other alphabets in what is kept as it was written. */
const lettersOf = ({ number = '', title = '' }: Document): readonly Finding[] => [
  ...checkLetters(number, { path: ['number'] }),
  ...checkLetters(title, { path: ['title'] }),
];

/** What is looked for in each document that was read. */
function documentCheck(options: DocumentReadingOptions) {
  const kinds = idsOfList(requireObject(options, 'options').kinds, 'kinds');
  const units = knownUnits(options.known);
  const readNumber = createNumberReader(options);
  return (document: Document): readonly Finding[] => [
    ...unknownOf([{ id: document.kind, path: ['kind'] }], kinds, (kind, nearest, path) =>
      documentFinding('documents/unknown-kind', { document: document.id, kind, nearest }, { path }),
    ),
    ...lettersOf(document),
    ...checkNumber(document, readNumber),
    ...unknownUnits(each(document.issuers, 'issuers'), units),
  ];
}

/**
 * Reads documents as they are typed in, and checks them against kinds, numbers and units.
 *
 * Vietnamese: danh sách văn bản.
 *
 * Nothing throws for data: a document that cannot be read or that has the id of an earlier one is
 * left out with its finding; all others are kept, a number that is none included. Findings:
 * `shape/*`, `documents/duplicate-document`, `documents/unknown-kind`, `documents/not-a-number`,
 * `documents/kind-differs`, `text/letter-eth`, `text/look-alike-letters`,
 * `organization/unknown-unit`.
 *
 * @param rows - The records, as {@link DocumentInput}.
 * @param options - The kinds and, where wanted, the units.
 * @returns The documents in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readDocuments } from 'danvan/documents';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const rows = [{ id: 'qd-844', number: '844-QĐ/HU' }, { id: 'ct-17', date: '2013-08-32' }];
 * const { values: documents, findings } = readDocuments(rows, { kinds });
 * documents.map(({ id }) => id); //=> ['qd-844']
 * findings[0]?.path; //=> ['documents', 1, 'date']
 * ```
 *
 * @category Documents
 */
export function readDocuments(
  rows: readonly DocumentInput[],
  options: DocumentReadingOptions,
): Documents {
  const { values, findings } = readRecords<Document>(rows, {
    list: 'documents',
    schema: documentSchema,
    idOf: ({ id }) => id,
    repeated: ({ id: document }) =>
      documentFinding('documents/duplicate-document', { document }, { path: ['id'] }),
    check: documentCheck(options),
  });
  return { values, documents: values, findings };
}
