import type { DocumentKind } from '#room/documents';
import { legislativeDocumentKindRows } from './document-kinds-legislative.js';
import { partyDocumentKindRows, partyPracticeRows } from './document-kinds-party.js';
import { stateDocumentKindRows, statePracticeRows } from './document-kinds-state.js';
import { frozen } from './frozen.js';
import { makeDocumentKinds } from './make-document-kinds.js';

const party2026 = '2026-01-09';
const state2020 = '2020-03-05';

/**
 * The kinds of documents with the symbols that their numbers carry, each with the days of its rule.
 *
 * Vietnamese: thể loại văn bản.
 *
 * Party: 66-QĐ/TW, then 399-QĐ/TW from 09/01/2026; State: NĐ 30/2020 from 05/3/2020; legislative
 * documents. `isConfirmed` is false where only common knowledge or practice speaks for a row: all
 * of 66-QĐ/TW and what was before it and before NĐ 30, legislative kinds, QCPH and its like. Hand
 * in a longer list, or your own.
 *
 * @example
 * ```ts
 * import { documentKinds } from 'danvan/vietnam';
 *
 * const plans = documentKinds.filter(({ symbol }) => symbol === 'KH');
 * plans.map(({ id, from }) => [id, from]); //=> [['party-plan', undefined], ['party-plan', '2026-01-09'], ['state-plan', undefined], ['state-plan', '2020-03-05']]
 * ```
 *
 * @category Documents
 */
export const documentKinds: readonly DocumentKind[] = /* @__PURE__ */ (() => {
  const unsure = { isConfirmed: false } as const;
  const inParty = { system: 'party' } as const;
  const inState = { system: 'state' } as const;
  return frozen([
    ...makeDocumentKinds(partyDocumentKindRows, {
      ...inParty,
      to: '2026-01-08',
      legalBasis: '66-QĐ/TW',
      ...unsure,
    }),
    ...makeDocumentKinds(partyDocumentKindRows, {
      ...inParty,
      from: party2026,
      legalBasis: '399-QĐ/TW',
      isConfirmed: true,
    }),
    ...makeDocumentKinds(partyPracticeRows, { ...inParty, ...unsure }),
    ...makeDocumentKinds(stateDocumentKindRows, { ...inState, to: '2020-03-04', ...unsure }),
    ...makeDocumentKinds(stateDocumentKindRows, {
      ...inState,
      from: state2020,
      legalBasis: '30/2020/NĐ-CP',
      isConfirmed: true,
    }),
    ...makeDocumentKinds(statePracticeRows, { ...inState, ...unsure }),
    ...makeDocumentKinds(legislativeDocumentKindRows, { system: 'legislative', ...unsure }),
  ]);
})();
