import { createFinding, type Finding, readList, readRecord, type Placed } from '#room/findings';
import { createSuggester } from '#room/text';
import { documentSchema, type Document } from './document.js';
import { createNumberReader, type NumberReader, type NumberTables } from './number-reader.js';

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

type Check = (placed: PlacedDocument) => readonly Finding[];

function issuerCheck(known: DocumentReadingOptions['known']): Check {
  if (known === undefined) return () => [];
  const suggest = createSuggester(known.byId.keys());
  return ({ value, index }) =>
    value.issuers.flatMap((unit, at) => {
      if (known.byId.has(unit)) return [];
      const place = { path: ['documents', index, 'issuers', at], unit };
      const facts = { unit, nearest: suggest(unit) };
      return [createFinding('organization/unknown-unit', facts, place)];
    });
}

function kindCheck(kinds: DocumentReadingOptions['kinds']): Check {
  const ids = new Set(kinds.map(({ id }) => id));
  const suggest = createSuggester(ids);
  return ({ value: { id: document, kind }, index }) => {
    if (kind === undefined || ids.has(kind)) return [];
    const place = { path: ['documents', index, 'kind'] };
    const facts = { document, kind, nearest: suggest(kind) };
    return [createFinding('documents/unknown-kind', facts, place)];
  };
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
  return [createFinding('documents/kind-differs', facts, place)];
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
  const checkKind = kindCheck(options.kinds);
  const checkIssuers = issuerCheck(options.known);
  const read = createNumberReader(options);
  const findings = [
    ...list.findings,
    ...repeated.map(({ value, index }) => {
      const place = { path: ['documents', index, 'id'] };
      return createFinding('documents/duplicate-document', { document: value.id }, place);
    }),
    ...placed.flatMap((each) => [
      ...checkKind(each),
      ...checkNumber(each, read),
      ...checkIssuers(each),
    ]),
  ];
  return { documents: placed.map(({ value }) => value), findings };
}
