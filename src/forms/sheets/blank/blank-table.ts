import { capitalLetter, sheetWords } from '#room/text';
import type { CellData, SheetData } from '#room/export';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { formatPeriod, parsePeriod } from '#room/time';
import type { BlankFormOptions } from '../blank-form.js';

/** One indicator as a row: number, name, unit of measure, a cell to fill in. */
function rowOf(
  indicator: Indicator,
  { row, number }: { readonly row: number; readonly number: number },
  { language = 'vi' }: BlankFormOptions,
) {
  const { messages } = sheetWords[language];
  const isCount = indicator.decimals === 0 && indicator.kind !== 'ratio';
  const cells: readonly CellData[] = [
    { row, column: 1, value: number, role: 'label' },
    { row, column: 2, value: nameIn(indicator.name, language), role: 'label' },
    { row, column: 3, value: nameIn(indicator.unit, language), role: 'label' },
    {
      row,
      column: 4,
      value: null,
      format: isCount ? '#,##0' : `#,##0.${'0'.repeat(Math.max(1, indicator.decimals))}`,
      role: 'input',
      input: isCount
        ? { kind: 'whole', message: messages.count }
        : { kind: 'decimal', message: messages.number },
    },
  ];
  return cells;
}

/** Whose sheet it is, and of which period. */
function linesOf({ unit, period, units, periods = {}, language = 'vi' }: BlankFormOptions) {
  const words = sheetWords[language];
  const read = parsePeriod(period, periods);
  const name = units?.byId.get(unit)?.name;
  return [
    words.unit(name === undefined ? unit : capitalLetter(nameIn(name, language))),
    ...(read.ok ? [words.period(formatPeriod(read.value, { language }))] : []),
  ];
}

/** A blank sheet of indicators: one below the other, with a column of figures. */
export function blankTable(indicators: readonly Indicator[], options: BlankFormOptions): SheetData {
  const { language = 'vi' } = options;
  const lines = linesOf(options);
  const top = lines.length + 1;
  const head = sheetWords[language].list.map((value, at): CellData => ({
    row: top,
    column: at + 1,
    value,
    role: 'heading',
  }));
  return {
    name: sheetWords[language].listName,
    cells: [
      ...lines.map((value, at): CellData => ({ row: at + 1, column: 1, value, role: 'title' })),
      ...head,
      ...indicators.flatMap((indicator, at) =>
        rowOf(indicator, { row: top + 1 + at, number: at + 1 }, options),
      ),
    ],
    widths: [6, 48, 14, 16],
    frozenRows: top,
    isLocked: true,
  };
}
