import * as z from 'zod/mini';
import { requireList, requireShape, object } from '#room/findings';
import { knownIds, type KnownIds } from './known-ids.js';

const idsShape = z.array(z.string());
const entriesShape = z.array(object({ id: z.string() }));

/** The ids that an option of a reader lists; nothing where the option is not given. */
export const listOfIds = (
  ids: readonly string[] | undefined,
  name: string,
): KnownIds | undefined =>
  ids === undefined
    ? undefined
    : knownIds(new Set(requireShape(requireList(ids, name), idsShape, name)));

/** The ids of the entries that an option of a reader lists: words, kinds, fields. */
export const idsOfList = (
  entries: readonly { readonly id: string }[] | undefined,
  name: string,
): KnownIds | undefined =>
  entries === undefined
    ? undefined
    : knownIds(
        new Set(requireShape(requireList(entries, name), entriesShape, name).map(({ id }) => id)),
      );
