import type { NumberingRule } from '#room/documents';
import { frozen } from './frozen.js';

/**
 * How documents are numbered: the Party by kind and term, the State by year, joint documents by the lead.
 *
 * Vietnamese: quy tắc đánh số văn bản.
 *
 * Party and joint numbers after notes on 36-HD/VPTW and guides to 05-HD/VPTW; that State and
 * legislative numbers begin again each year is known, that each kind has a series of its own is
 * usual and not confirmed: an office with one register for all hands in a rule without `kind`.
 *
 * @example
 * ```ts
 * import { numberingRules } from 'danvan/vietnam';
 *
 * numberingRules.map(({ system, restarts }) => [system, restarts]); //=> [['party', 'term'], ['state', 'year'], ['legislative', 'year']]
 * ```
 *
 * @category Documents
 */
export const numberingRules: readonly NumberingRule[] = /* @__PURE__ */ frozen([
  {
    system: 'party',
    restarts: 'term',
    separates: ['issuer', 'kind'],
    joint: 'lead',
    legalBasis: '36-HD/VPTW; 05-HD/VPTW',
    isConfirmed: true,
  },
  {
    system: 'state',
    restarts: 'year',
    separates: ['issuer', 'kind'],
    joint: 'lead',
    legalBasis: '30/2020/NĐ-CP',
    isConfirmed: false,
  },
  {
    system: 'legislative',
    restarts: 'year',
    separates: ['issuer', 'kind'],
    joint: 'lead',
    isConfirmed: false,
  },
]);
