import type { XmlSheet } from './xml-sheet.js';
import { declaration, element, linkNamespace, mainNamespace, xmlText } from './xml.js';

const absolute = (cell: string): string => `$${cell.replace('$', '')}`.replace(/(\d+)$/, '$$$1');

/** A range of columns or of rows, which does not move. */
const fixed = (range: string): string =>
  range
    .split(':')
    .map((end) => `$${end}`)
    .join(':');

const fixedCells = (range: string): string => range.split(':').map(absolute).join(':');

/** Print areas, titles and filter of a sheet, as names of the workbook. */
function namesOf({ name, pageSetup, autoFilter }: XmlSheet, localSheetId: number): string {
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const areas = printArea === '' ? [] : printArea.split('&&').map(fixedCells);
  const titles = [printTitlesColumn, printTitlesRow]
    .filter((range) => range !== undefined)
    .map(fixed);
  const filter = autoFilter === undefined ? [] : [fixedCells(autoFilter)];
  const named = (kind: string, ranges: readonly string[], hidden?: true): string => {
    const on = ranges.map((range) => `'${name}'!${range}`).join(',');
    const about = { name: `_xlnm.${kind}`, localSheetId, hidden };
    return on === '' ? '' : element('definedName', about, xmlText(on));
  };
  return (
    named('_FilterDatabase', filter, true) +
    named('Print_Area', areas) +
    named('Print_Titles', titles)
  );
}

/** The list of the sheets, with the names of their areas; sheet n is relation n. */
export function bookXml(sheets: readonly XmlSheet[]): string {
  const listed = sheets.map(({ name, further: { state } }, at) =>
    element('sheet', { name, sheetId: at + 1, state, 'r:id': `rId${at + 1}` }),
  );
  const activeTab = sheets.findIndex(({ further }) => further.state === undefined);
  const view = element('workbookView', { activeTab });
  const names = sheets.map(namesOf).join('');
  const parts = [
    // The first sheet is the one that is seen, where nothing else is said.
    activeTab < 1 ? '' : element('bookViews', {}, view),
    element('sheets', {}, listed.join('')),
    names === '' ? '' : element('definedNames', {}, names),
    element('calcPr', { calcId: 171_027 }),
  ];
  const spaces = { xmlns: mainNamespace, 'xmlns:r': linkNamespace };
  return declaration + element('workbook', spaces, parts.join(''));
}
