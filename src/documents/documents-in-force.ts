import type { CalendarDate } from '#room/time';
import type { Document } from './document.js';
import type { DocumentRegister } from './document-register.js';
import { documentStateAt } from './document-state.js';

/**
 * The documents of a register on one day.
 *
 * Vietnamese: văn bản còn hiệu lực tại một ngày.
 *
 * `notKnown` are those of which the register does not say enough.
 *
 * @example
 * ```ts
 * import type { DocumentsInForce } from 'danvan/documents';
 *
 * const isCertain = ({ notKnown }: DocumentsInForce): boolean => notKnown.length === 0;
 * ```
 *
 * @category Documents
 */
export interface DocumentsInForce {
  /** Those that are in force on the day. */
  readonly inForce: readonly Document[];
  /** Those of which it is not known. */
  readonly notKnown: readonly Document[];
}

/**
 * The documents in force on a day, and those of which that is not known.
 *
 * Vietnamese: văn bản còn hiệu lực tại một ngày.
 *
 * @param register - The register.
 * @param at - The day.
 * @returns Both lists in the order of the register.
 *
 * @example
 * ```ts
 * import { createDocumentRegister, documentsInForce } from 'danvan/documents';
 *
 * const documents = [{ id: 'ct-17', date: '2013-08-07' }, { id: 'qd-844' }];
 * const register = createDocumentRegister({ documents, kinds: [] });
 * const { inForce, notKnown } = documentsInForce(register, '2022-12-20');
 * inForce.map(({ id }) => id); //=> ['ct-17']
 * notKnown.map(({ id }) => id); //=> ['qd-844']
 * ```
 *
 * @category Documents
 */
export function documentsInForce(register: DocumentRegister, at: CalendarDate): DocumentsInForce {
  const states = register.documents.map((document) => ({
    document,
    state: documentStateAt(register, document.id, at) ?? '',
  }));
  const those = (wanted: readonly string[]): readonly Document[] =>
    states.filter(({ state }) => wanted.includes(state)).map(({ document }) => document);
  return {
    inForce: those(['in-force']),
    notKnown: those(['start-not-known', 'end-not-known']),
  };
}
