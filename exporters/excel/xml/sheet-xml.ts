import type { ExcelSheet, SheetView } from '../border/excel-sheet.js';
import {
  drawingXml,
  inputsXml,
  linksXml,
  needsRelations,
  protectionXml,
  type SheetFurther,
} from './further-xml.js';
import { declaration, element, linkNamespace, mainNamespace, xmlText } from './xml.js';

function viewXml(view: SheetView | undefined): string {
  const { state = 'normal', xSplit = 0, ySplit = 0, topLeftCell } = view ?? {};
  const isFrozen = state === 'frozen' && (xSplit > 0 || ySplit > 0);
  const pane = xSplit > 0 ? 'bottomRight' : 'bottomLeft';
  const frozen = {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit,
    topLeftCell,
    activePane: pane,
    state: 'frozen',
  };
  const content = isFrozen ? element('pane', frozen) + element('selection', { pane }) : '';
  return element('sheetView', { showGridLines: false, workbookViewId: 0 }, content);
}

const columnXml = ({ width, hidden }: XmlColumn, at: number): string =>
  element('col', { min: at + 1, max: at + 1, width, hidden, customWidth: true });

/** A column of a sheet; only what was set of it. */
export interface XmlColumn {
  width?: number | undefined;
  hidden?: boolean | undefined;
}

/** On which side of their rows totals stand, and whether the sheet is printed as wide as a page. */
function propertiesXml({ properties, pageSetup }: ExcelSheet): string {
  const { outlineProperties } = properties;
  const content = [
    outlineProperties === undefined ? '' : element('outlinePr', { ...outlineProperties }),
    pageSetup.fitToPage ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return content === '' ? '' : element('sheetPr', {}, content);
}

/** The XML of a sheet down to its rows. */
export function sheetHead(
  sheet: ExcelSheet & { readonly further: SheetFurther },
  columns: readonly XmlColumn[],
): string {
  const { outlineLevelRow } = sheet.properties;
  const spaces = needsRelations(sheet.further) ? ` xmlns:r="${linkNamespace}"` : '';
  const parts = [
    propertiesXml(sheet),
    element('sheetViews', {}, viewXml(sheet.views[0])),
    element('sheetFormatPr', { defaultRowHeight: 15.75, outlineLevelRow }),
    columns.length === 0 ? '' : element('cols', {}, columns.map(columnXml).join('')),
  ];
  return `${declaration}<worksheet xmlns="${mainNamespace}"${spaces}>${parts.join('')}<sheetData>`;
}

function headerXml({ headerFooter }: ExcelSheet): string {
  const { oddHeader, oddFooter, firstHeader, firstFooter, differentFirst } = headerFooter;
  const pieces = { oddHeader, oddFooter, ...(differentFirst && { firstHeader, firstFooter }) };
  const content = Object.entries(pieces).map(([name, words]) =>
    words === '' ? '' : element(name, {}, xmlText(words)),
  );
  return element('headerFooter', { differentFirst: differentFirst || undefined }, content.join(''));
}

/** The XML of a sheet from its last row on. */
export function sheetFoot(
  sheet: ExcelSheet & { readonly further: SheetFurther },
  merges: readonly string[],
): string {
  const { pageSetup, rowBreaks, autoFilter, further } = sheet;
  const { left, right, top, bottom, header, footer } = pageSetup.margins;
  const { paperSize, scale, orientation, firstPageNumber, fitToHeight } = pageSetup;
  const breaks = rowBreaks.map(({ id, max, man }) => element('brk', { id, max, man }));
  const count = { count: breaks.length, manualBreakCount: breaks.length };
  const merged = merges.map((ref) => element('mergeCell', { ref }));
  const setup = { paperSize, scale, firstPageNumber, fitToHeight, orientation };
  const parts = [
    protectionXml(further),
    autoFilter === undefined ? '' : element('autoFilter', { ref: autoFilter }),
    merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, merged.join('')),
    inputsXml(further),
    linksXml(further),
    pageSetup.horizontalCentered ? element('printOptions', { horizontalCentered: true }) : '',
    element('pageMargins', { left, right, top, bottom, header, footer }),
    element('pageSetup', { ...setup, useFirstPageNumber: true }),
    headerXml(sheet),
    breaks.length === 0 ? '' : element('rowBreaks', count, breaks.join('')),
    drawingXml(further),
  ];
  return `</sheetData>${parts.join('')}</worksheet>`;
}
