import type { exportFinding } from '#room/export';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings when a document is exported, in English. */
export const exportEn: SentencesOf<typeof exportFinding> = {
  'export/block-degraded': ({ kind, exporter }, say) =>
    `the exporter ${say.quoted(exporter)} cannot show a block of the kind ${say.quoted(kind)}; its content is printed as plain text.`,
  'export/characters-removed': ({ characters, text }, say) =>
    `characters that the file cannot hold were taken out (${say.characters(characters)}) of ${say.quoted(text)}.`,
  'export/characters-not-shown': ({ characters, text }, say) =>
    `the font cannot draw ${say.characters(characters)} in ${say.quoted(text)}.`,
  'export/text-continued': ({ length, limit }, say) =>
    `a text of ${say.number(length)} characters is longer than the ${say.number(limit)} that one cell holds; it goes on in the next cells.`,
  'export/long-word-broken': ({ word }, say) =>
    `the long word ${say.quoted(word)} was given places to break.`,
  'export/number-as-text': ({ number }, say) =>
    `the number ${say.quoted(number)} cannot be held as a number and stands as text.`,
  'export/sheet-renamed': ({ from, to }, say) =>
    `the sheet ${say.quoted(from)} was renamed to ${say.quoted(to)}.`,
  'export/sums-not-carried': ({ columns }, say) =>
    `sums of ${say.number(columns)} columns are not carried from page to page, since the program that opens this file breaks the pages; the total row is complete. Export a PDF to have them.`,
  'export/numbers-from-page-two': ({ from }, say) =>
    `the layout numbers pages from page ${say.number(from)}; this file numbers them from page 2.`,
  'export/table-split': ({ parts, columns }, say) =>
    `a table of ${say.number(columns)} columns is too wide for its page and is printed in ${say.number(parts)} parts.`,
  'export/table-shrunk': ({ size, columns }, say) =>
    `a table of ${say.number(columns)} columns is too wide for its page and is printed in letters of ${say.number(size)} points; put it in an annex of its own, or leave columns out.`,
};
