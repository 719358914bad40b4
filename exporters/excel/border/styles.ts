import type { TextStyle } from '#room/report';
import type { CellStyle } from './excel-sheet.js';

/** Where the words of a cell stand. */
export type Align = 'left' | 'center' | 'right' | 'justify';

/** What a cell looks like, in short. */
export interface Look {
  readonly style: TextStyle;
  readonly align: Align;
  /** Lines around the cell, or one under it. */
  readonly lines?: 'grid' | 'under';
  readonly middle?: boolean;
  readonly numFmt?: string;
  /** The colour behind the words, as `FFF9DB`. */
  readonly fill?: string;
  /** Whether it can be typed into where its sheet is locked. */
  readonly isUnlocked?: boolean;
}

/** Gives each look its style, the same object each time: exceljs finds known ones much faster. */
export type StyleBook = (look: Look) => CellStyle;

const thin = Object.freeze({ style: 'thin' });
const grid = Object.freeze({ top: thin, left: thin, bottom: thin, right: thin });
const under = Object.freeze({ bottom: thin });

function makeStyle(typeface: string, look: Look): CellStyle {
  const { style, align, lines, middle, numFmt, fill, isUnlocked } = look;
  return Object.freeze({
    font: Object.freeze({
      name: typeface,
      family: 1,
      size: style.size,
      bold: style.bold === true,
      italic: style.italic === true,
      ...(style.underline === true && { underline: true }),
    }),
    alignment: Object.freeze({
      horizontal: align,
      vertical: middle === true ? ('middle' as const) : ('top' as const),
      wrapText: true,
    }),
    ...(lines !== undefined && { border: lines === 'grid' ? grid : under }),
    ...(numFmt !== undefined && { numFmt }),
    ...(fill !== undefined && { fill }),
    ...(isUnlocked === true && { isUnlocked }),
  });
}

/** A style book for one workbook. */
export function styleBook(typeface: string): StyleBook {
  const made = new Map<string, CellStyle>();
  return (look) => {
    const { style, align, lines = '', middle = false, numFmt = '', fill = '' } = look;
    const { size, bold = false, italic = false, underline = false } = style;
    const key = `${size}${bold}${italic}${underline}${align}${lines}${middle}${fill}${look.isUnlocked === true}${numFmt}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const created = makeStyle(typeface, look);
    made.set(key, created);
    return created;
  };
}
