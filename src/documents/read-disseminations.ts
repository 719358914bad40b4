import { documentFinding } from './findings.js';
import { requireObject, type Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { listOfIds, readRecords, unknownOf, type KnownIds } from '#room/records';
import {
  disseminationSchema,
  type Dissemination,
  type DisseminationInput,
} from './dissemination.js';

/**
 * What disseminations are read against; what is left out is not looked for.
 *
 * Vietnamese: danh mục dùng khi đọc kết quả quán triệt.
 *
 * `documents` are the known ids, `known` is a hierarchy or a register with the units.
 *
 * @example
 * ```ts
 * import type { DisseminationOptions } from 'danvan/documents';
 *
 * const options: DisseminationOptions = { documents: ['qd-844', 'da-01'] };
 * ```
 *
 * @category Documents
 */
export interface DisseminationOptions {
  /** Ids of the documents that there are. Defaults to no check. */
  readonly documents?: readonly string[] | undefined;
  /** The units, a hierarchy or a register. Defaults to no check. */
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
}

/**
 * Disseminations that were read, and what was wrong.
 *
 * Vietnamese: kết quả quán triệt, phổ biến văn bản.
 *
 * @example
 * ```ts
 * import type { Disseminations } from 'danvan/documents';
 *
 * const count = ({ disseminations }: Disseminations): number => disseminations.length;
 * ```
 *
 * @category Documents
 */
export interface Disseminations {
  /** Those that could be read, in the order given. */
  readonly values: readonly Dissemination[];
  /** @deprecated Use `values`. */
  readonly disseminations: readonly Dissemination[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

/** What disseminations may name, taken in once. */
interface Known {
  readonly documents: KnownIds | undefined;
  readonly units: KnownIds | undefined;
}

const checkNamed = ({ document: id, unit }: Dissemination, { documents, units }: Known) => [
  ...unknownOf([{ id, path: ['document'] }], documents, (document, nearest, path) =>
    documentFinding('documents/unknown-document', { document, nearest }, { path, unit }),
  ),
  ...unknownUnits([{ id: unit, path: ['unit'] }], units),
];

function checkPair({ document, unit, done, obliged }: Dissemination): readonly Finding[] {
  if (done === null || obliged === null || done <= obliged) return [];
  const facts = { document, unit, done, obliged };
  return [documentFinding('documents/done-exceeds-obliged', facts, { path: ['done'], unit })];
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
 * import { readDisseminations } from 'danvan/documents';
 *
 * const row = { document: 'qd-844', unit: 'dak-doa', counted: 'party-organizations' };
 * const { values: disseminations, findings } = readDisseminations([{ ...row, done: 52, obliged: 51 }]);
 * disseminations.length; //=> 1
 * findings[0]?.code; //=> 'documents/done-exceeds-obliged'
 * ```
 *
 * @category Documents
 */
export function readDisseminations(
  rows: readonly DisseminationInput[],
  options: DisseminationOptions = {},
): Disseminations {
  const { documents, known } = requireObject(options, 'options');
  const ids = { documents: listOfIds(documents, 'documents'), units: knownUnits(known) };
  const { values, findings } = readRecords<Dissemination>(rows, {
    list: 'disseminations',
    schema: disseminationSchema,
    idOf: ({ document, unit, audience, counted, date }) =>
      JSON.stringify([document, unit, audience, counted, date]),
    repeated: ({ document, unit }) =>
      documentFinding('documents/repeated-dissemination', { document, unit }, { path: [], unit }),
    check: (row) => [...checkNamed(row, ids), ...checkPair(row)],
  });
  return { values, disseminations: values, findings };
}
