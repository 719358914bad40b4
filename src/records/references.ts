import type { Finding } from '#room/findings';
import type { KnownIds } from './known-ids.js';

/** Where something stands. */
export type Path = readonly (string | number)[];

/** An id that a record names, and where; a field that is not filled in names none. */
export interface Reference {
  readonly id: string | undefined;
  readonly path: Path;
}

/** The references of a list of ids. */
export const each = (ids: readonly string[], ...path: Path): readonly Reference[] =>
  ids.map((id, at) => ({ id, path: [...path, at] }));

/** The reference of one field of each row of a list. */
export const eachOf = <Row, Field extends keyof Row & string>(
  rows: readonly (Row & { readonly [Name in Field]?: string | undefined })[],
  field: Field,
  ...path: Path
): readonly Reference[] => rows.map((row, at) => ({ id: row[field], path: [...path, at, field] }));

/** Makes the finding of an id that is not known. */
export type UnknownId = (id: string, nearest: string | null, path: Path) => Finding;

/** The ids that are not known, each with what was most likely meant; none where nothing is given. */
export const unknownOf = (
  references: readonly Reference[],
  known: KnownIds | undefined,
  found: UnknownId,
): readonly Finding[] =>
  known === undefined
    ? []
    : references.flatMap(({ id, path }) =>
        id === undefined || known.has(id) ? [] : [found(id, known.nearest(id), path)],
      );
