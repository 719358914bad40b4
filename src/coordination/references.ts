import { coordinationFinding } from './findings.js';
import type { Finding } from '#room/findings';
import { unknownOf, type KnownIds, type Reference } from '#room/records';
import type { CoordinationRecordList, CoordinationWordList } from './record-lists.js';

/** Records that their list does not have. */
export const unknownRecords = (
  list: CoordinationRecordList,
  references: readonly Reference[],
  known: KnownIds,
): readonly Finding[] =>
  unknownOf(references, known, (id, nearest, path) =>
    coordinationFinding('coordination/unknown-record', { list, id, nearest }, { path }),
  );

/** Words that their list does not have; none where no list was given. */
export const unknownWords = (
  list: CoordinationWordList,
  references: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(references, known, (word, nearest, path) =>
    coordinationFinding('coordination/unknown-word', { list, word, nearest }, { path }),
  );

/** Documents that are not known; none where no documents were given. */
export const unknownDocuments = (
  references: readonly Reference[],
  known: KnownIds | undefined,
): readonly Finding[] =>
  unknownOf(references, known, (document, nearest, path) =>
    coordinationFinding('coordination/unknown-document', { document, nearest }, { path }),
  );

/** How a list names a record whose id an earlier one has. */
export const once = (list: CoordinationRecordList) => ({
  idOf: ({ id }: { readonly id: string }): string => id,
  repeated: ({ id }: { readonly id: string }): Finding =>
    coordinationFinding('coordination/duplicate-record', { list, id }, { path: ['id'] }),
});
