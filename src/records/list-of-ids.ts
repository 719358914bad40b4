import { requireList } from '#room/findings';
import { knownIds, type KnownIds } from './known-ids.js';

/** The ids that an option of a reader lists; nothing where the option is not given. */
export const listOfIds = (
  ids: readonly string[] | undefined,
  name: string,
): KnownIds | undefined =>
  ids === undefined ? undefined : knownIds(new Set(requireList(ids, name)));

/** The ids of the entries that an option of a reader lists: words, kinds, fields. */
export const idsOfList = (
  entries: readonly { readonly id: string }[] | undefined,
  name: string,
): KnownIds | undefined =>
  entries === undefined
    ? undefined
    : listOfIds(
        requireList(entries, name).map(({ id }) => id),
        name,
      );
