import {
  chainOf,
  relationsOf,
  sumDisseminations,
  type Dissemination,
  type Document,
  type DocumentRelationType,
} from '#room/documents';
import { reviewWordsOf } from '#room/locale';
import { fillLabel, formatNumber, formatPercent } from '#room/text';
import { citationOf, type CitationLength } from './citation.js';
import type { CitationOptions } from './citation-options.js';
import { wordsOrDots } from '../frame/dots.js';
import { percentOf } from '../figures/live-formulas.js';

/**
 * What passages about a document are made from.
 *
 * Vietnamese: căn cứ thuyết minh văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentPassageOptions } from 'danvan/report';
 *
 * const isTold = ({ disseminations = [] }: DocumentPassageOptions) => disseminations.length > 0;
 * ```
 *
 * @category Report
 */
export interface DocumentPassageOptions extends CitationOptions {
  /** To how many it was made known. Defaults to none, of which nothing is said. */
  readonly disseminations?: readonly Dissemination[] | undefined;
}

/** What a sentence says of another document, in this order. */
const told = [
  'concretises',
  'implements',
  'replaces',
  'amends',
  'continues',
  'linked-with',
] as const;

/** “… cụ thể hóa …; gắn với …”, of one document. */
function relationSentence(
  document: Document,
  said: { readonly as: CitationLength; readonly types: readonly (typeof told)[number][] },
  options: DocumentPassageOptions,
): readonly string[] {
  const { register } = options;
  const { coordinationLabels: labels } = reviewWordsOf(options);
  const parts = said.types.flatMap((type) => {
    const asked: readonly DocumentRelationType[] = [type];
    const side = type === 'linked-with' ? {} : { side: 'from' as const };
    const others = relationsOf(register, document.id, { types: asked, ...side });
    if (others.length === 0) return [];
    const names = others.map(({ other }) => citationOf(other, 'plain', options));
    return [fillLabel(labels[`document-${type}`], { documents: names.join(', ') })];
  });
  const head = citationOf(document, said.as, options);
  return parts.length === 0 ? [] : [`${head} ${parts.join('; ')}.`];
}

/** “Đã quán triệt … đến 51/51 tổ chức cơ sở đảng (100%).”, for each thing that is counted. */
function disseminationSentences(document: Document, options: DocumentPassageOptions) {
  const { language, coordinationLabels: labels } = reviewWordsOf(options);
  const own = (options.disseminations ?? []).filter((row) => row.document === document.id);
  const name = citationOf(document, 'short', options);
  return sumDisseminations(own).flatMap(({ counted, done, obliged, missing }) => {
    if (done === null || obliged === null) return [];
    const print = (count: number) => formatNumber(count, { language });
    const rate = percentOf(done, obliged);
    const words = { document: name, counted: wordsOrDots(counted) };
    const pair = { done: print(done), obliged: print(obliged) };
    if (done === 0) return [fillLabel(labels.disseminatedToNone, { ...words, ...pair })];
    const share = rate === undefined ? '' : ` (${formatPercent(rate, { decimals: 1, language })})`;
    const text = fillLabel(labels.disseminated, { ...words, ...pair, share });
    const open = fillLabel(labels.notHeardFromUnits, { count: print(missing.length) });
    return [missing.length === 0 ? `${text}.` : `${text}; ${open}.`];
  });
}

/**
 * Tells what a document carries out, link by link up to the source, and to how many it was made
 * known: passages for a report.
 *
 * Vietnamese: thuyết minh việc cụ thể hóa, quán triệt văn bản.
 *
 * @param id - The id of the document.
 * @param options - Register, kinds and disseminations.
 * @returns Sentences; none for a document that the register does not have, and of what it does not say.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown language.
 *
 * @example
 * ```ts
 * import { createDocumentRegister } from 'danvan/documents';
 * import { documentPassages } from 'danvan/report';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const register = createDocumentRegister({
 *   documents: [
 *     { id: 'qd-400', number: '400-QĐ/TU' },
 *     { id: 'qd-844', number: '844-QĐ/HU', issuers: ['Huyện ủy Đak Đoa'] },
 *   ],
 *   relations: [{ type: 'concretises', from: 'qd-844', to: 'qd-400' }],
 *   kinds,
 * });
 * const row = { document: 'qd-844', unit: 'hu', counted: 'tổ chức cơ sở đảng' };
 * const disseminations = [{ ...row, done: 51, obliged: 51 }];
 * const [chain, told] = documentPassages('qd-844', { register, kinds, disseminations });
 * chain; //=> 'Quyết định số 844-QĐ/HU của Huyện ủy Đak Đoa cụ thể hóa Quyết định số 400-QĐ/TU.'
 * told; //=> 'Đã quán triệt Quyết định số 844-QĐ/HU đến 51/51 tổ chức cơ sở đảng (100%).'
 * ```
 *
 * @category Report
 */
export function documentPassages(id: string, options: DocumentPassageOptions): readonly string[] {
  const { register } = options;
  const document = register.byId.get(id);
  if (document === undefined) return [];
  const above = chainOf(register, id).filter(({ steps }) => steps < 0);
  return [
    ...relationSentence(document, { as: 'plain', types: told }, options),
    ...above
      .toReversed()
      .flatMap((link) =>
        relationSentence(link.document, { as: 'short', types: ['concretises'] }, options),
      ),
    ...disseminationSentences(document, options),
  ];
}
