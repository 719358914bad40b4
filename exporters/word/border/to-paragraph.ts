import type { IParagraphOptions, Paragraph } from 'docx';
import type { WordParagraph } from '../word-node.js';
import type { Docx } from './docx-library.js';
import { twips } from './measures.js';
import { toNumber } from './to-numbering.js';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/u;

/** docx would put a number in place of such a text; parted from its brace it is none. */
const nameOfList = /(?<=\{)(?=danvan-list-)/u;

type Letters = { readonly style?: string };

/** The runs of a text: a new one wherever a line begins, a tab stands or a text must be parted. */
function toRuns(text: string, letters: Letters, { TextRun, Tab }: Docx) {
  if (!/[\n\r\t\u2028\u2029]|\{danvan-list-/u.test(text)) {
    return text === '' ? [] : [new TextRun({ text, ...letters })];
  }
  return text.split(lineEnd).flatMap((line, at) =>
    line.split('\t').flatMap((words, tab) => [
      ...(tab > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...words.split(nameOfList).map(
        (piece, index) =>
          new TextRun({
            text: piece,
            ...letters,
            ...(at > 0 && tab === 0 && index === 0 && { break: 1 }),
          }),
      ),
    ]),
  );
}

/** Where a paragraph begins and ends in its column, where that is not as its style has it. */
function indentOf({
  inset,
  left,
  firstLine,
}: Pick<WordParagraph, 'inset' | 'left' | 'firstLine'>): IParagraphOptions {
  if (left !== undefined) return { indent: { left: twips(left), firstLine: 0 } };
  if (firstLine !== undefined) return { indent: { left: 0, firstLine: twips(firstLine) } };
  return inset === undefined ? {} : { indent: { left: twips(inset), right: twips(inset) } };
}

/** What a paragraph says besides its style; most say nothing. */
function besides({
  number,
  inset,
  left,
  firstLine,
  height,
  keepsWithNext,
  style,
}: WordParagraph): IParagraphOptions {
  const indent = indentOf({ inset, left, firstLine });
  const spacing =
    height === undefined ? {} : { spacing: { line: twips(height), lineRule: 'exact' } as const };
  return {
    style,
    ...(number !== undefined && { numbering: number === 'none' ? false : toNumber(number) }),
    ...indent,
    ...spacing,
    ...(keepsWithNext === true && { keepNext: true }),
  };
}

/** A paragraph as docx takes it. */
export function toParagraph(paragraph: WordParagraph, docx: Docx): Paragraph {
  const { text, letters, isPageNumber } = paragraph;
  const children = isPageNumber
    ? [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })]
    : toRuns(text, letters === undefined ? {} : { style: letters }, docx);
  return new docx.Paragraph({ ...besides(paragraph), children });
}
