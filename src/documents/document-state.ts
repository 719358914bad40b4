import { isInForce, untilOf, withLastDay, type Interval } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { Document } from './document.js';
import type { DocumentRegister } from './document-register.js';
import { relationsOf } from './relations-of.js';

/**
 * Whether a document is in force on a day, or why that cannot be said.
 *
 * Vietnamese: hiệu lực của văn bản.
 *
 * `start-not-known`: it has neither days of effect nor a date; `end-not-known`: another one
 * replaces it, but nobody says from when.
 *
 * @example
 * ```ts
 * import type { DocumentState } from 'danvan/documents';
 *
 * const state: DocumentState = 'in-force';
 * ```
 *
 * @category Documents
 */
export type DocumentState = 'not-yet' | 'in-force' | 'ended' | 'start-not-known' | 'end-not-known';

const startOf = ({ validity, date }: Document): CalendarDate | undefined => validity?.from ?? date;

/** The days from which other documents replace one; undefined for those that do not say. */
const replacedFrom = (register: DocumentRegister, id: string): readonly (string | undefined)[] =>
  relationsOf(register, id, { types: ['replaces'], side: 'to' })
    .filter(({ other }) => other.id !== id)
    .map(({ relation, other }) => relation.date ?? startOf(other));

/** The first day of a document, and the first one on which it is no longer in force. */
function reckonedDays(register: DocumentRegister, document: Document) {
  const from = startOf(document);
  const until = [untilOf(document.validity ?? {}), ...replacedFrom(register, document.id)]
    .filter((day) => day !== undefined)
    .reduce<string | undefined>(
      (least, day) => (least === undefined || day < least ? day : least),
      undefined,
    );
  return { from, until };
}

/**
 * The days on which a document is in force, as far as the register knows them.
 *
 * Vietnamese: thời gian có hiệu lực của văn bản.
 *
 * It begins with its days of effect or else its date; it ends with them or when the first other
 * document replaces it, whichever comes first.
 *
 * @param register - The register.
 * @param document - One of its documents.
 * @returns First and last day, both included; an end that is not known is absent.
 *
 * @example
 * ```ts
 * import { createDocumentRegister, daysInForce } from 'danvan/documents';
 *
 * const register = createDocumentRegister({
 *   documents: [
 *     { id: 'qd-290', date: '2010-02-25' },
 *     { id: 'qd-23', date: '2021-07-30' },
 *   ],
 *   relations: [{ type: 'replaces', from: 'qd-23', to: 'qd-290' }],
 *   kinds: [],
 * });
 * register.documents.map((document) => daysInForce(register, document));
 * //=> [{ from: '2010-02-25', to: '2021-07-29', until: '2021-07-30' }, { from: '2021-07-30' }]
 * ```
 *
 * @category Documents
 */
export const daysInForce = (register: DocumentRegister, document: Document): Interval =>
  withLastDay(reckonedDays(register, document));

/**
 * Tells whether a document is in force on a day; what is not known is said, not guessed.
 *
 * Vietnamese: hiệu lực của văn bản.
 *
 * @param register - The register.
 * @param id - The id of the document.
 * @param at - The day.
 * @returns Its state, or null where the register does not hold the document.
 *
 * @example
 * ```ts
 * import { createDocumentRegister, documentStateAt } from 'danvan/documents';
 *
 * const documents = [{ id: 'ct-17', date: '2013-08-07' }, { id: 'qd-844' }];
 * const register = createDocumentRegister({ documents, kinds: [] });
 * documentStateAt(register, 'ct-17', '2013-08-06'); //=> 'not-yet'
 * documentStateAt(register, 'qd-844', '2022-12-20'); //=> 'start-not-known'
 * ```
 *
 * @category Documents
 */
export function documentStateAt(
  register: DocumentRegister,
  id: string,
  at: CalendarDate,
): DocumentState | null {
  const document = register.byId.get(id);
  if (document === undefined) return null;
  const { from, until } = reckonedDays(register, document);
  if (until !== undefined && until <= at) return 'ended';
  if (from === undefined) return 'start-not-known';
  if (!isInForce({ from }, at)) return 'not-yet';
  const isEndOpen = replacedFrom(register, id).some((day) => day === undefined);
  return isEndOpen ? 'end-not-known' : 'in-force';
}
