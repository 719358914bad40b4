import type { Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { organizationFinding } from '#room/organization';
import type { CoordinationOptions } from './coordination-options.js';
import type { CoordinationWord } from './coordination-word.js';
import { coordinationFinding } from './findings.js';
import type { CoordinationRecordList, CoordinationWordList } from './record-lists.js';

/** Where something was met. */
export type Path = readonly (string | number)[];

/** An id and where it stands. */
export interface Reference {
  readonly id: string | undefined;
  readonly path: Path;
}

/** The references of a list of ids. */
export const each = (ids: readonly string[], ...path: Path): readonly Reference[] =>
  ids.map((id, at) => ({ id, path: [...path, at] }));

type Found = (id: string, nearest: string | null, path: Path) => Finding;

/** A set or a map: nobody copies the units of a country for each record. */
export interface Known {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

function missing(references: readonly Reference[], known: Known, found: Found): readonly Finding[] {
  return references.flatMap(({ id, path }) =>
    id === undefined || known.has(id) ? [] : [found(id, nearestOf(id, [...known.keys()]), path)],
  );
}

type Lists = CoordinationRecordList;

/** Records that their list does not have. */
export const unknownRecords = (
  list: Lists,
  references: readonly Reference[],
  known: Known,
): readonly Finding[] =>
  missing(references, known, (id, nearest, path) =>
    coordinationFinding('coordination/unknown-record', { list, id, nearest }, { path }),
  );

type Words = CoordinationWordList;

/** Words that their list does not have; none where no list was given. */
export const unknownWords = (
  list: Words,
  references: readonly Reference[],
  words: readonly CoordinationWord[] | undefined,
): readonly Finding[] =>
  words === undefined
    ? []
    : missing(references, new Set(words.map(({ id }) => id)), (word, nearest, path) =>
        coordinationFinding('coordination/unknown-word', { list, word, nearest }, { path }),
      );

/** Units that are not known; none where no units were given. */
export const unknownUnits = (
  references: readonly Reference[],
  { known }: CoordinationOptions,
): readonly Finding[] =>
  known === undefined
    ? []
    : missing(references, known.byId, (unit, nearest, path) =>
        organizationFinding('organization/unknown-unit', { unit, nearest }, { path, unit }),
      );

/** Documents that are not known; none where no documents were given. */
export const unknownDocuments = (
  references: readonly Reference[],
  { documents }: CoordinationOptions,
): readonly Finding[] =>
  documents === undefined
    ? []
    : missing(references, new Set(documents), (document, nearest, path) =>
        coordinationFinding('coordination/unknown-document', { document, nearest }, { path }),
      );
