import type { CellStyle } from '../border/excel-sheet.js';
import { normalSize } from '../border/normal-style.js';
import { declaration, element, mainNamespace } from './xml.js';

/** Numbers the styles of a workbook, and writes them. */
export interface StyleTable {
  readonly idOf: (style: CellStyle) => number;
  readonly xml: () => string;
}

/** Numbers in the order of their first use, the same for equal texts. */
interface Numbered {
  readonly idOf: (text: string) => number;
  readonly all: () => readonly string[];
}

function numbered(first: readonly string[]): Numbered {
  const known = new Map(first.map((text, at) => [text, at]));
  return {
    idOf: (text) => {
      const found = known.get(text) ?? known.size;
      known.set(text, found);
      return found;
    },
    all: () => [...known.keys()],
  };
}

/** Excel keeps the numbers below for formats of its own. */
const firstFormat = 164;

const fontXml = ({ name, family, size, bold, italic, underline }: CellStyle['font']): string =>
  element(
    'font',
    {},
    [
      bold ? '<b/>' : '',
      italic ? '<i/>' : '',
      underline === true ? '<u/>' : '',
      element('sz', { val: size }),
      element('name', { val: name }),
      element('family', { val: family }),
    ].join(''),
  );

const sides = ['left', 'right', 'top', 'bottom'] as const;

const borderXml = (border: CellStyle['border']): string => {
  const lines = sides.map((side) =>
    element(side, border?.[side] === undefined ? {} : { style: 'thin' }),
  );
  return `<border>${lines.join('')}<diagonal/></border>`;
};

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

/** Excel keeps the first two fills for itself. */
const fixedFills = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);

const fillXml = (fill: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: `FF${fill}` }) + element('bgColor', { indexed: 64 }),
    ),
  );

const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** The lists of what styles are made of. */
interface StyleLists {
  readonly fonts: Numbered;
  readonly fills: Numbered;
  readonly borders: Numbered;
  readonly formats: Numbered;
  readonly cells: Numbered;
}

function numberOf(style: CellStyle, lists: StyleLists): number {
  const { font, alignment, border, numFmt, fill, isUnlocked } = style;
  const { horizontal, vertical, wrapText } = alignment;
  const look = { horizontal, vertical: vertical === 'middle' ? 'center' : vertical, wrapText };
  const ids = {
    numFmtId: numFmt === undefined ? 0 : firstFormat + lists.formats.idOf(numFmt),
    fontId: lists.fonts.idOf(fontXml(font)),
    fillId: fill === undefined ? 0 : lists.fills.idOf(fillXml(fill)),
    borderId: lists.borders.idOf(borderXml(border)),
    xfId: 0,
  };
  const applies = { applyNumberFormat: true, applyFont: true, applyBorder: true };
  const further = {
    applyFill: fill === undefined ? undefined : true,
    applyProtection: isUnlocked === true ? true : undefined,
  };
  const values = { ...ids, ...applies, applyAlignment: true, ...further };
  const unlocked = isUnlocked === true ? element('protection', { locked: false }) : '';
  return lists.cells.idOf(element('xf', values, element('alignment', look) + unlocked));
}

function stylesXml({ fonts, fills, borders, formats, cells }: StyleLists): string {
  const codes = formats
    .all()
    .map((formatCode, at) => element('numFmt', { numFmtId: firstFormat + at, formatCode }));
  const parts = [
    list('numFmts', codes),
    list('fonts', fonts.all()),
    list('fills', fills.all()),
    list('borders', borders.all()),
    list('cellStyleXfs', [element('xf', normal)]),
    list('cellXfs', cells.all()),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ];
  return declaration + element('styleSheet', { xmlns: mainNamespace }, parts.join(''));
}

/** The styles of one workbook; the first is that of Normal. */
export function styleTable(typeface: string): StyleTable {
  const first = { name: typeface, family: 1, size: normalSize, bold: false, italic: false };
  const lists = {
    fonts: numbered([fontXml(first)]),
    fills: numbered(fixedFills),
    borders: numbered([borderXml(undefined)]),
    formats: numbered([]),
    cells: numbered([element('xf', { ...normal, xfId: 0 })]),
  };
  const known = new WeakMap<CellStyle, number>();
  return {
    idOf: (style) => {
      const found = known.get(style) ?? numberOf(style, lists);
      known.set(style, found);
      return found;
    },
    xml: () => stylesXml(lists),
  };
}
