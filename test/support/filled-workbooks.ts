import { vi, type Hierarchy } from 'danvan';
import type { SheetData } from 'danvan/exporter';
import { excel } from 'danvan/excel';
import { formSheet, type FormCells, type StatisticalForm } from 'danvan/forms';

/** Whose sheet is filled in, for which period, with what. */
export interface Filling {
  readonly unit: string;
  readonly period: string;
  readonly cells: FormCells;
}

/** The sheet of a form of one row, filled in as a commune does. */
export function filledSheet(form: StatisticalForm, units: Hierarchy, filling: Filling): SheetData {
  const { unit, period, cells } = filling;
  const filled = { form: form.id, unit, period, rows: [{ key: unit, cells }] };
  return formSheet(form, filled, { units });
}

/** The workbook of sheets, as bytes. */
export async function workbookOf(...sheets: readonly SheetData[]): Promise<Uint8Array> {
  const { bytes } = await excel().writeSheets(sheets, { locale: vi, createdAt: '2026-10-05' });
  return bytes;
}
