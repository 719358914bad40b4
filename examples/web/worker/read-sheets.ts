import type { Finding, ObservationInput } from 'danvan';
import type { SheetData, SheetFormat } from 'danvan/exporter';
import {
  checkFilledForms,
  formObservations,
  locateFindings,
  readForm,
  readTable,
} from 'danvan/forms';
import { indicators, nameAbbreviations as abbreviations } from 'danvan/vietnam';
import { forms, periods } from './form.js';
import type { GivenSource } from './given-source.js';
import { province } from './province.js';

interface ReadFigures {
  readonly observations: readonly ObservationInput[];
  readonly findings: readonly Finding[];
}

const options = { units: province, abbreviations, periods };

type Read = ReturnType<typeof readForm>;

/** The figures of a form, each with the cell that it stood in, so that later findings find it. */
function figuresOfForm({ values, places }: Read, at: number): readonly ObservationInput[] {
  const [filled, place] = [values[at], places[at]];
  const form = forms.find(({ id }) => id === filled?.form);
  if (filled === undefined || form === undefined) return [];
  return formObservations(form, filled).map((observation) => {
    const column = place?.columns[observation.source?.locator?.split('=')[0] ?? ''];
    const row = place?.rows.length === 1 ? place.rows[0] : undefined;
    if (column === undefined || row === undefined) return observation;
    return { ...observation, source: { document: place?.sheet, locator: `${column}${row}` } };
  });
}

const keyOf = ({ code, cell, path }: Finding): string => JSON.stringify([code, cell ?? path]);

/** What is wrong between forms, at their cells; what is wrong within one was told as it was read. */
function betweenForms({ values, places, findings }: Read): readonly Finding[] {
  const told = new Set(findings.map(keyOf));
  const found = locateFindings(checkFilledForms(values, { forms, periods }), places);
  return found.filter((finding) => !told.has(keyOf(finding)));
}

function readFigures(sheets: readonly SheetData[]): ReadFigures {
  const read = readForm(sheets, forms, options);
  if (read.values.length > 0) {
    const observations = read.values.flatMap((_, at) => figuresOfForm(read, at));
    return { observations, findings: [...read.findings, ...betweenForms(read)] };
  }
  // No form that is known: any table of units, indicators and periods will do.
  const tables = sheets
    .filter(({ hidden, cells }) => hidden !== true && cells.length > 0)
    .map((sheet) => readTable(sheet, { ...options, indicators }));
  return {
    observations: tables.flatMap(({ values }) => values),
    findings: tables.flatMap(({ findings }) => findings),
  };
}

/** Reads a workbook or a CSV file: a known form, or any table that can be understood. */
export async function readSheets(
  bytes: Uint8Array,
  format: SheetFormat,
  { name, date, tell }: { name: string; date: string; tell: (share: number) => void },
): Promise<GivenSource & { readonly sheets: readonly SheetData[] }> {
  const file = await format.readSheets(bytes, { onProgress: tell });
  const { observations, findings } = readFigures(file.sheets);
  return {
    title: name,
    isInvented: false,
    hierarchy: province,
    lines: [],
    observations,
    grids: [],
    sheets: file.sheets,
    findings: [...file.findings, ...findings],
    report: { date },
  };
}
