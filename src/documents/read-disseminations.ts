import { createFinding, type Finding, readList, readRecord, type Placed } from '#room/findings';
import { groupBy } from '#room/kit';
import { createSuggester } from '#room/text';
import { disseminationSchema, type Dissemination } from './dissemination.js';

/**
 * What disseminations are read against; what is left out is not looked for.
 *
 * Vietnamese: danh mục dùng khi đọc kết quả quán triệt.
 *
 * `documents` are the known ids, `known` is a hierarchy or a register with the units.
 *
 * @example
 * ```ts
 * import type { DisseminationOptions } from 'danvan';
 *
 * const options: DisseminationOptions = { documents: ['qd-844', 'da-01'] };
 * ```
 *
 * @category Documents
 */
export interface DisseminationOptions {
  readonly documents?: readonly string[] | undefined;
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
}

/**
 * Disseminations that were read, and what was wrong.
 *
 * Vietnamese: kết quả quán triệt, phổ biến văn bản.
 *
 * @example
 * ```ts
 * import type { Disseminations } from 'danvan';
 *
 * const count = ({ disseminations }: Disseminations): number => disseminations.length;
 * ```
 *
 * @category Documents
 */
export interface Disseminations {
  readonly disseminations: readonly Dissemination[];
  readonly findings: readonly Finding[];
}

type PlacedRow = Placed<Dissemination>;

const keyOf = ({ value }: PlacedRow): string =>
  JSON.stringify([value.document, value.unit, value.audience, value.counted, value.date]);

/** Names documents and units that are not among the known. */
function createIdCheck({ documents, known }: DisseminationOptions) {
  const ids = documents && new Set(documents);
  const suggestDocument = createSuggester(ids ?? []);
  const suggestUnit = createSuggester(known?.byId.keys() ?? []);
  return ({ value: { document, unit }, index }: PlacedRow): readonly Finding[] => {
    const place = (field: string) => ({ path: ['disseminations', index, field], unit });
    const findings: Finding[] = [];
    if (ids?.has(document) === false) {
      const facts = { document, nearest: suggestDocument(document) };
      findings.push(createFinding('documents/unknown-document', facts, place('document')));
    }
    if (known?.byId.has(unit) === false) {
      const facts = { unit, nearest: suggestUnit(unit) };
      findings.push(createFinding('organization/unknown-unit', facts, place('unit')));
    }
    return findings;
  };
}

/** The rows that say again what an earlier one said. */
const repetitionsIn = (rows: readonly PlacedRow[]): ReadonlySet<PlacedRow> =>
  new Set([...groupBy(rows, keyOf).values()].flatMap(([, ...others]) => others));

function repeatedRow({ value, index }: PlacedRow): Finding {
  const { document, unit } = value;
  const place = { path: ['disseminations', index], unit };
  return createFinding('documents/repeated-dissemination', { document, unit }, place);
}

function checkPair({ value, index }: PlacedRow): readonly Finding[] {
  const { document, unit, done, obliged } = value;
  if (done === null || obliged === null || done <= obliged) return [];
  const place = { path: ['disseminations', index, 'done'], unit };
  return [
    createFinding('documents/done-exceeds-obliged', { document, unit, done, obliged }, place),
  ];
}

/**
 * Reads disseminations as they are typed in or come from units.
 *
 * Vietnamese: kết quả quán triệt, phổ biến văn bản.
 *
 * Nothing throws for data: what cannot be read or comes a second time is left out with its finding;
 * all others are kept as they are. Findings: `shape/*`, `documents/repeated-dissemination`,
 * `documents/unknown-document`, `organization/unknown-unit`, `documents/done-exceeds-obliged`.
 *
 * @param rows - The records, as {@link DisseminationInput}.
 * @param options - The known documents and units. Defaults to looking for neither.
 * @returns The disseminations in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readDisseminations } from 'danvan';
 *
 * const row = { document: 'qd-844', unit: 'dak-doa', counted: 'party-organizations' };
 * const { disseminations, findings } = readDisseminations([{ ...row, done: 52, obliged: 51 }]);
 * disseminations.length; //=> 1
 * findings[0]?.code; //=> 'documents/done-exceeds-obliged'
 * ```
 *
 * @category Documents
 */
export function readDisseminations(
  rows: readonly unknown[],
  options: DisseminationOptions = {},
): Disseminations {
  const read = readList(
    (row, path) => readRecord<Dissemination>(disseminationSchema, row, path),
    rows,
    'disseminations',
  );
  const repeated = repetitionsIn(read.placed);
  const placed = read.placed.filter((row) => !repeated.has(row));
  const checkIds = createIdCheck(options);
  const findings = [
    ...read.findings,
    ...[...repeated].map(repeatedRow),
    ...placed.flatMap((row) => [...checkIds(row), ...checkPair(row)]),
  ];
  return { disseminations: placed.map(({ value }) => value), findings };
}
