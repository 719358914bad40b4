import type { DocumentIssuer } from '#room/documents';
import { partyIssuerRows, type IssuerRow } from './document-issuers-party.js';
import { frozen } from './frozen.js';

const make = (
  line: DocumentIssuer['line'],
  rows: readonly IssuerRow[],
): readonly DocumentIssuer[] =>
  rows.map(([symbol, vi, en, facts]) => ({
    symbol,
    name: { vi, en },
    line,
    isConfirmed: true,
    ...facts,
  }));

const unsure = { isConfirmed: false } as const;

const committee = ['ủy ban Mặt trận Tổ quốc Việt Nam', 'Fatherland Front committee'] as const;
const centralCommittee = [
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'central committee of the Fatherland Front',
] as const;

const front = (): readonly IssuerRow[] => [
  [
    'MTTW-BTT',
    'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'standing board of the Front’s central committee',
  ],
  [
    'MTTQ-BTT',
    'ban thường trực ủy ban Mặt trận Tổ quốc Việt Nam',
    'standing board of the Fatherland Front committee',
  ],
  ['UBTWMTTQVN', ...centralCommittee],
  ['UBTƯMTTQVN', ...centralCommittee],
  [
    'ĐCTUBTWMTTQVN',
    'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'presidium of the central committee of the Fatherland Front',
  ],
  ['UBMTTQVN', ...committee],
  ['UBMTTQ', ...committee],
  ['UBMT', ...committee],
  ['MTTQ', ...committee],
];

const state = (): readonly IssuerRow[] => [
  ['QH', 'Quốc hội', 'National Assembly'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'],
  ['CTN', 'Chủ tịch nước', 'President', unsure],
  ['CP', 'Chính phủ', 'Government'],
  ['TTg', 'Thủ tướng Chính phủ', 'Prime Minister'],
  ['TTCP', 'Thanh tra Chính phủ', 'Government Inspectorate'],
  ['BTP', 'Bộ Tư pháp', 'Ministry of Justice'],
  ['BNV', 'Bộ Nội vụ', 'Ministry of Home Affairs'],
  ['UBND', 'ủy ban nhân dân', "people's committee"],
  ['HĐND', 'hội đồng nhân dân', "people's council"],
];

/**
 * The bodies whose short forms stand in the numbers of documents.
 *
 * Vietnamese: chữ viết tắt tên cơ quan ban hành văn bản.
 *
 * One symbol can stand for several bodies (TW, TU), and a level that ended has its last day.
 * Symbols of a term drop its number: UBTVQH14 is found as UBTVQH. `isConfirmed` is false where no
 * document or rule with the symbol, or its day, was at hand. Hand in a longer list with the
 * departments and unions of your own.
 *
 * @example
 * ```ts
 * import { documentIssuers } from 'danvan/vietnam';
 *
 * const named = documentIssuers.filter(({ symbol }) => symbol === 'TU');
 * named.map(({ name }) => name.vi); //=> ['tỉnh ủy', 'thành ủy']
 * ```
 *
 * @category Documents
 */
export const documentIssuers: readonly DocumentIssuer[] = /* @__PURE__ */ (() =>
  frozen([
    ...make('party', partyIssuerRows),
    ...make('front', front()),
    ...make('state', state()),
  ]))();
