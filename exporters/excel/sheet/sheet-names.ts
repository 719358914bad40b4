import { exportFinding, type DocumentPart } from '#room/export';
import type { Finding } from '#room/findings';
import type { ReviewWords } from '#room/locale';
import { sheetName } from './sheet-name.js';

/** “PHỤ LỤC II” as “Phụ lục II”; words that are not all in capitals stay as they are. */
function inSentenceCase(label: string): string {
  if (label !== label.toLocaleUpperCase('vi')) return label;
  const small = label.toLocaleLowerCase('vi');
  return small
    .replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'))
    .replace(/ [ivxlc]+$/, (numeral) => numeral.toUpperCase());
}

/** Letters and digits, by which a reader knows a name again. */
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The names of the sheets in order; tells of those that lost letters. */
export function sheetNames(
  parts: readonly DocumentPart[],
  { labels: words }: ReviewWords,
  report: (finding: Finding) => void,
): readonly string[] {
  const names: string[] = [];
  parts.forEach(({ annex }, at) => {
    const label = annex?.label.replace(/\s+/g, ' ').trim() ?? words.report;
    const wanted = inSentenceCase(label === '' ? words.annex : label);
    const name = sheetName(wanted, names);
    names.push(name);
    if (lettersOf(name).startsWith(lettersOf(wanted))) return;
    const path = annex === undefined ? [] : ['annexes', at - 1, 'label'];
    report(exportFinding('export/sheet-renamed', { from: wanted, to: name }, { path }));
  });
  return names;
}
