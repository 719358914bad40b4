import { vi } from 'danvan';
import { exportFinding, type SheetData } from 'danvan/exporter';
import { annotateWorkbook, fillTemplate } from 'danvan/excel';
import { defineForm, readForm, readTable } from 'danvan/forms';
import { defineIndicator } from 'danvan/indicators';

const form = defineForm({
  id: 'f',
  title: 'Biểu',
  columns: [
    { index: '1', heading: 'Đơn vị' },
    { index: '2', heading: 'Số cuộc' },
  ],
});
const indicators = [
  defineIndicator({ code: 'a.b', name: { vi: 'Đơn vị' }, unit: { vi: 'x' }, kind: 'flow' }),
];
const expected = { unit: 'xa-a', period: '2026-Q1' };
const place = { cell: { sheet: 'Biểu 1', address: 'B2' } };
const finding = exportFinding('export/number-as-text', { number: '8' }, place);

/** Whether every cell that holds something was used, told of or passed over. */
function isWhole(sheets: readonly SheetData[]): boolean {
  const { passedOver, used, findings } = readForm(sheets, form, { expected });
  const filled = sheets.flatMap(({ cells }) =>
    cells.filter(
      ({ value, formula, error, comment }) =>
        [formula, error, comment].some((each) => each !== undefined) ||
        String(value ?? '').trim() !== '',
    ),
  );
  const told = new Set(
    findings.flatMap(({ cell }) => (cell ? [`${cell.sheet}!${cell.address}`] : [])),
  );
  return passedOver.length + used + told.size >= filled.length;
}

/**
 * Does to a file whatever is done to files that come in: patches it, fills it, and reads forms and
 * tables from its sheets. What is wrong with that, or null.
 */
export function useFault(bytes: Uint8Array, sheets: readonly SheetData[]): string | null {
  const annotated = annotateWorkbook(bytes, [finding], { locale: vi });
  const isTold = annotated.findings.length + annotated.notPlaced.length > 0;
  if (!isTold && Buffer.from(bytes).equals(annotated.bytes))
    return 'nothing annotated, nothing said';
  const mapping = { a: { sheet: 'Biểu 1', address: 'A1' } };
  const filled = fillTemplate(bytes, { a: 5 }, mapping);
  if (filled.findings.length === 0 && Buffer.from(bytes).equals(filled.bytes))
    return 'nothing filled, nothing said';
  for (const sheet of sheets) readTable(sheet, { indicators, expected });
  return sheets.length > 0 && !isWhole(sheets) ? 'a cell that nobody speaks of' : null;
}
