import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import type { TextStyle } from '#room/report';
import type { WordList } from '../numbering/word-list.js';
import type { WordStyle } from '../styles/word-style.js';
import type { WordDefinition } from '../word-definition.js';
import type { Docx } from './docx-library.js';
import { halfPoints, twips } from './measures.js';
import { toBorder } from './to-border.js';
import { listName } from './to-numbering.js';

/** Letters as a style has them; what it does not have is said too, for styles rest on others. */
const toRun = ({
  size,
  bold,
  italic,
  underline,
  uppercase,
}: TextStyle): IRunStylePropertiesOptions => ({
  size: halfPoints(size),
  bold: bold === true,
  italics: italic === true,
  ...(uppercase === true && { allCaps: true }),
  ...(underline === true && { underline: { type: 'single' } }),
});

/**
 * Single spacing, with room for the marks on capitals: the line of a PDF is 1,1 times the letters, that
 * of a word processor has a little more than the letters already.
 */
const single = 1.06;

/** The height of its lines, in twentieths of a point or parts of a line. */
function toSpacing({ above = 0, spacing, lines = single, isThin = false }: WordStyle) {
  const before = twips(above);
  const after = 0;
  if (isThin) return { before, after, line: twips(1), lineRule: 'exact' } as const;
  if (spacing === undefined) {
    return { before, after, line: Math.round(lines * 240), lineRule: 'auto' } as const;
  }
  return { before, after, line: twips(spacing), lineRule: 'atLeast' } as const;
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** The list that counts the paragraphs of a style wherever it is used. */
function numberingOf(lists: readonly WordList[], id: string) {
  const list = lists.findIndex(({ styles }) => styles.includes(id));
  const level = lists[list]?.styles.indexOf(id) ?? -1;
  return level < 0 ? {} : { numbering: { reference: listName(list), level, instance: 0 } };
}

/** Headings rest on the headings that every word processor knows. */
const deepest = 6;

function toStyle(style: WordStyle, lists: readonly WordList[], docx: Docx): IParagraphStyleOptions {
  const { id, name, text, align, firstLine = 0, keepsWithNext, isTogether, outline } = style;
  const { next = id } = style;
  const heading = Math.min(deepest, (outline ?? 0) + 1);
  return {
    id,
    name,
    basedOn: outline === undefined ? 'Normal' : `Heading${heading}`,
    next,
    quickFormat: true,
    run: toRun(text),
    paragraph: {
      alignment: alignments[align],
      spacing: toSpacing(style),
      ...(firstLine > 0 && { indent: { left: 0, firstLine: twips(firstLine) } }),
      ...(isTogether === true && { contextualSpacing: true }),
      ...(keepsWithNext === true && { keepNext: true }),
      ...(outline !== undefined && { outlineLevel: outline }),
      ...toBorder(style.frame, docx),
      ...numberingOf(lists, id),
    },
  };
}

const letters = {
  bold: { bold: true },
  italic: { italics: true },
  'bold-italic': { bold: true, italics: true },
} as const;

const letterNames = ['bold', 'italic', 'bold-italic'] as const;

const languages: Readonly<Record<string, string>> = Object.freeze({ vi: 'vi-VN', en: 'en-US' });

/** The headings that others rest on are plain: docx has them in blue. */
const outlined = (outlineLevel: number) => ({
  run: { color: '000000' },
  paragraph: { outlineLevel },
});

/** All styles of a file; paragraphs say little besides. */
export function toStyles(definition: WordDefinition, docx: Docx): IStylesOptions {
  const { styles, lists, names, typeface, language } = definition;
  const body = styles.find(({ id }) => id === 'body');
  const run = {
    font: typeface,
    size: halfPoints(body?.text.size ?? 14),
    language: { value: languages[language] ?? language },
  };
  return {
    default: {
      document: { run },
      heading1: outlined(0),
      heading2: outlined(1),
      heading3: outlined(2),
      heading4: outlined(3),
      heading5: outlined(4),
      heading6: outlined(5),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...styles.map((style) => toStyle(style, lists, docx)),
    ],
    characterStyles: letterNames.map((id) => ({
      id,
      name: names(id),
      quickFormat: true,
      run: letters[id],
    })),
  };
}
