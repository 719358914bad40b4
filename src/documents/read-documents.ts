import { type Finding, readList, readRecord, type Placed } from '#room/findings';
import { nearestOf } from '#room/text';
import { organizationFinding } from '#room/organization';
import { documentSchema, type Document } from './document.js';
import { createNumberReader, type NumberReader, type NumberTables } from './number-reader.js';
import { documentFinding } from './findings.js';

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
 * import type { DocumentReadingOptions } from 'danvan';
 * import { documentKinds } from 'danvan/vietnam';
 *
 * const options: DocumentReadingOptions = { kinds: documentKinds };
 * ```
 *
 * @category Documents
 */
export interface DocumentReadingOptions extends NumberTables {
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
}

/**
 * Documents that were read, and what was wrong.
 *
 * Vietnamese: danh sách văn bản.
 *
 * @example
 * ```ts
 * import type { Documents } from 'danvan';
 *
 * const count = ({ documents }: Documents): number => documents.length;
 * ```
 *
 * @category Documents
 */
export interface Documents {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

type PlacedDocument = Placed<Document>;

function checkIssuers(
  { value, index }: PlacedDocument,
  known: DocumentReadingOptions['known'],
): readonly Finding[] {
  if (known === undefined) return [];
  return value.issuers.flatMap((unit, at) => {
    if (known.byId.has(unit)) return [];
    const nearest = nearestOf(unit, [...known.byId.keys()]);
    const place = { path: ['documents', index, 'issuers', at], unit };
    return [organizationFinding('organization/unknown-unit', { unit, nearest }, place)];
  });
}

function checkKind({ value, index }: PlacedDocument, ids: ReadonlySet<string>): readonly Finding[] {
  const { id: document, kind } = value;
  if (kind === undefined || ids.has(kind)) return [];
  const facts = { document, kind, nearest: nearestOf(kind, [...ids]) };
  return [documentFinding('documents/unknown-kind', facts, { path: ['documents', index, 'kind'] })];
}

function checkNumber({ value, index }: PlacedDocument, read: NumberReader): readonly Finding[] {
  const { id: document, kind, number, date } = value;
  if (number === undefined) return [];
  const place = { path: ['documents', index, 'number'] };
  const result = read(number, { at: date, place });
  if (!result.ok) return result.findings;
  const { kinds } = result.value;
  if (kind === undefined || kinds.length === 0 || kinds.some(({ id }) => id === kind)) return [];
  const facts = { document, kind, number, kinds: kinds.map(({ id }) => id) };
  return [documentFinding('documents/kind-differs', facts, place)];
}

/**
 * Reads documents as they are typed in, and checks them against kinds, numbers and units.
 *
 * Vietnamese: danh sách văn bản.
 *
 * Nothing throws for data: a document that cannot be read or that has the id of an earlier one is
 * left out with its finding; all others are kept, a number that is none included. Findings:
 * `shape/*`, `documents/duplicate-document`, `documents/unknown-kind`, `documents/not-a-number`,
 * `documents/kind-differs`, `organization/unknown-unit`.
 *
 * @param rows - The records, as {@link DocumentInput}.
 * @param options - The kinds and, where wanted, the units.
 * @returns The documents in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readDocuments } from 'danvan';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const rows = [{ id: 'qd-844', number: '844-QĐ/HU' }, { id: 'ct-17', date: '2013-08-32' }];
 * const { documents, findings } = readDocuments(rows, { kinds });
 * documents.map(({ id }) => id); //=> ['qd-844']
 * findings[0]?.path; //=> ['documents', 1, 'date']
 * ```
 *
 * @category Documents
 */
export function readDocuments(
  rows: readonly unknown[],
  options: DocumentReadingOptions,
): Documents {
  const list = readList(
    (row, path) => readRecord<Document>(documentSchema, row, path),
    rows,
    'documents',
  );
  const first = new Map(list.placed.toReversed().map(({ value, index }) => [value.id, index]));
  const placed = list.placed.filter(({ value, index }) => first.get(value.id) === index);
  const repeated = list.placed.filter(({ value, index }) => first.get(value.id) !== index);
  const ids = new Set(options.kinds.map(({ id }) => id));
  const read = createNumberReader(options);
  const findings = [
    ...list.findings,
    ...repeated.map(({ value, index }) => {
      const place = { path: ['documents', index, 'id'] };
      return documentFinding('documents/duplicate-document', { document: value.id }, place);
    }),
    ...placed.flatMap((each) => [
      ...checkKind(each, ids),
      ...checkNumber(each, read),
      ...checkIssuers(each, options.known),
    ]),
  ];
  return { documents: placed.map(({ value }) => value), findings };
}
