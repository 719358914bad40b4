import type { ReviewWords } from '#room/locale';
import type { Layout, ParagraphBlock } from '#room/report';
import { fillLabel } from '#room/text';

/** “Căn cứ …”: what a document rests on, with the word that opens it where it has none. */
export function basisText(words: string, { coordinationLabels: labels }: ReviewWords): string {
  const isOpened = labels.basisOpenings
    .split('|')
    .some((opening) => words.toLocaleLowerCase('vi').startsWith(opening.toLocaleLowerCase('vi')));
  return isOpened ? words : fillLabel(labels.basis, { basis: words });
}

/** Lines of what a document rests on, with the marks of the layout. */
export function basisBlocks(
  lines: readonly string[],
  { body }: Pick<Layout, 'body'>,
): readonly ParagraphBlock[] {
  const { mark = '', italic = true, lastEnd = '.' } = body.basis ?? {};
  return lines.map((line, at) => {
    const end = at === lines.length - 1 ? lastEnd : ';';
    const text = `${mark}${line.replace(/[.;,]$/u, '')}${end}`;
    return { kind: 'paragraph', text, ...(italic && { italic }) };
  });
}
