import { xmlText } from '#room/packages';
import type { WordStyle } from '../styles/word-style.js';
import { frameXml } from './frame-xml.js';
import { lettersXml } from './letters-xml.js';
import { twips } from './measures.js';

/**
 * Single spacing, with room for the marks on capitals: the line of a PDF is 1,1 times the letters, that
 * of a word processor has a little more than the letters already.
 */
const single = 1.06;

/** The height of its lines, in twentieths of a point or parts of a line. */
function lineHeight({ spacing, lines = single, isThin = false }: WordStyle) {
  if (isThin) return { line: twips(1), rule: 'exact' };
  if (spacing === undefined) return { line: Math.round(lines * 240), rule: 'auto' };
  return { line: twips(spacing), rule: 'atLeast' };
}

function spacingXml(style: WordStyle): string {
  const { line, rule } = lineHeight(style);
  return `<w:spacing w:after="0" w:before="${twips(style.above ?? 0)}" w:line="${line}" w:lineRule="${rule}"/>`;
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** What a paragraph of the style looks like, in the order that the format asks for. */
function paragraphXml(style: WordStyle, number: string): string {
  const { align, firstLine = 0, keepsWithNext, isTogether, outline, frame } = style;
  return [
    keepsWithNext === true ? '<w:keepNext/>' : '',
    number,
    frameXml(frame),
    spacingXml(style),
    firstLine > 0 ? `<w:ind w:left="0" w:firstLine="${twips(firstLine)}"/>` : '',
    isTogether === true ? '<w:contextualSpacing/>' : '',
    `<w:jc w:val="${alignments[align]}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

/** Headings rest on the headings that every word processor knows. */
const deepest = 6;

/**
 * A paragraph style as a part of the file has it.
 *
 * @param number - What counts its paragraphs, as docx wrote it.
 */
export function styleXml(style: WordStyle, number = ''): string {
  const { id, name, text, outline, next = id } = style;
  const base = outline === undefined ? 'Normal' : `Heading${Math.min(deepest, outline + 1)}`;
  const head = `<w:name w:val="${xmlText(name)}"/><w:basedOn w:val="${base}"/><w:next w:val="${next}"/><w:qFormat/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}">${head}<w:pPr>${paragraphXml(style, number)}</w:pPr>${lettersXml(text)}</w:style>`;
}

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

const letters = [
  ['bold', bold],
  ['italic', italic],
  ['bold-italic', `${bold}${italic}`],
] as const;

/** The styles of letters, which lie over those of paragraphs. */
export const letterStylesXml = (names: (id: (typeof letters)[number][0]) => string): string =>
  letters
    .map(
      ([id, looks]) =>
        `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${xmlText(names(id))}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:qFormat/><w:rPr>${looks}</w:rPr></w:style>`,
    )
    .join('');
