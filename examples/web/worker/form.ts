import { vi } from 'danvan';
import type { CellData, SheetData } from 'danvan/exporter';
import { excel } from 'danvan/excel';
import { blankWorkbook, formSheet } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { figuresOf, form } from '../../collect/province.js';
import { province } from './province.js';

/** The forms that a workbook may hold: that of the made-up province, and those of the circulars. */
export const forms = [form, ...statisticalForms];

export const periods = { calendars };

const createdAt = '2026-10-05';
const quarter = '2026-Q3';
const sheets = excel();

/** A blank form, to be filled in and dropped. */
export const blankForm = () =>
  blankWorkbook(form, {
    sheets,
    unit: 'mau-an',
    period: quarter,
    units: province,
    periods,
    locale: vi,
    createdAt,
  });

/** What a hurried clerk writes into two cells: words beside a figure, and a total that is none. */
function mistaken(cell: CellData): CellData {
  if (cell.row !== 9) return cell;
  if (cell.column === 2) return { ...cell, value: 'khoảng vài chục' };
  if (cell.column !== 4) return cell;
  const { formula: _, ...typed } = cell;
  return { ...typed, value: 12 };
}

/** The workbook of a commune with two mistakes in it. */
export async function mistakenWorkbook(): Promise<Uint8Array> {
  const rows = [{ key: 'mau-an', cells: figuresOf(3) }];
  const filled = { form: form.id, unit: 'mau-an', period: quarter, rows };
  const sheet: SheetData = formSheet(form, filled, { units: province });
  const wrong = { ...sheet, cells: sheet.cells.map(mistaken) };
  return (await sheets.writeSheets([wrong], { locale: vi, createdAt })).bytes;
}
