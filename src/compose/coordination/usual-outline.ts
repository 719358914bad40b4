import { instrumentKinds, type InstrumentKind } from '#room/coordination';
import { checkChoice } from '#room/text';
import { reviewWordsOf, type CoordinationLabels, type ReviewWords } from '#room/locale';
import type { InstrumentOutline, InstrumentSectionId } from './instrument-outline.js';

type ChapterId = 'general' | 'aims' | 'principles' | 'contents' | 'methods' | EndId;
type EndId = 'responsibilities' | 'implementation' | 'final';
type Chapters = readonly (readonly [chapter: ChapterId, ...sections: InstrumentSectionId[]])[];

const shared: Chapters = [
  ['contents', 'contents', 'campaigns'],
  ['methods', 'methods', 'meetings', 'information', 'focal-points'],
  ['responsibilities', 'responsibilities', 'participants'],
];

const articles: Chapters = Object.freeze([
  ['general', 'objectives', 'outcomes', 'parties', 'audiences', 'principles', 'mottoes'],
  ...shared,
  ['final', 'reviews', 'funding', 'term', 'final-provisions'],
]);

const headings: Chapters = Object.freeze([
  ['aims', 'objectives', 'outcomes', 'audiences'],
  ['principles', 'principles', 'mottoes'],
  ...shared,
  ['implementation', 'reviews', 'funding', 'term', 'final-provisions'],
]);

const numberings: { readonly [Kind in InstrumentKind]: InstrumentOutline['numbering'] } =
  Object.freeze({
    regulation: 'articles',
    programme: 'headings',
    plan: 'headings',
    'joint-resolution': 'articles',
  });

const chaptersOf = (chapters: Chapters, words: CoordinationLabels): InstrumentOutline['chapters'] =>
  chapters.map(([chapter, ...sections]) => ({
    heading: words[`chapter-${chapter}`],
    sections: sections.map((id) => ({ id, heading: words[`section-${id}`] })),
  }));

/**
 * The usual outline of a kind of instrument.
 *
 * Vietnamese: bố cục thường dùng của quy chế, chương trình, kế hoạch phối hợp, nghị quyết liên tịch.
 *
 * Regulations and joint resolutions have chapters and articles, programmes and plans have headings.
 * From texts in use, not from a legal act: change what your province does otherwise.
 *
 * @param kind - The kind of instrument.
 * @param locale - The language of its headings, `vi` or `en` as imported. Defaults to `vi`.
 * @returns The outline.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown kind or language.
 *
 * @example
 * ```ts
 * import { usualOutline } from 'danvan/report';
 *
 * usualOutline('regulation').numbering; //=> 'articles'
 * usualOutline('plan').chapters[0]?.heading; //=> 'Mục đích, yêu cầu'
 * ```
 *
 * @category Report
 */
export function usualOutline(kind: InstrumentKind, locale?: ReviewWords): InstrumentOutline {
  const { coordinationLabels: words } = reviewWordsOf({ locale });
  const numbering = numberings[checkChoice(kind, instrumentKinds, 'a kind of instrument')];
  return {
    documentKinds: words[`kinds-${kind}`].split('|'),
    documentSymbol: words[`symbol-${kind}`],
    numbering,
    chapters: chaptersOf(numbering === 'articles' ? articles : headings, words),
  };
}
