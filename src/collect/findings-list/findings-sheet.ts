import * as z from 'zod/mini';
import type { CellData, SheetData } from '#room/export';
import { readable, requireList, requireShape, type Finding, object } from '#room/findings';
import { asFrozen } from '#room/kit';
import type { MainLocale } from '#room/locale';
import { findingRow } from './finding-row.js';
import type { FindingsOptions } from './findings-options.js';

const severities = ['error', 'warning', 'note'] as const;

const findingShape = object({ code: z.string(), severity: z.enum(severities) });

/** In characters: together they fit a page on its side in letters that can be read. */
const widths = [5, 24, 12, 8, 17, 10, 50, 16, 9] as const;

function headCells({ labels }: MainLocale): readonly CellData[] {
  const heads = [
    labels.ordinal,
    labels.findingFile,
    labels.findingSheet,
    labels.findingCell,
    labels.findingUnit,
    labels.findingSeverity,
    labels.findingText,
    labels.findingExpected,
    labels.findingDone,
  ];
  return heads.map((value, at) => ({ row: 3, column: at + 1, value, role: 'heading' }));
}

/** Where a click on the address leads: into the file that the finding is of. */
function linkOf({ cell, source }: Finding): CellData['link'] {
  if (cell === undefined) return undefined;
  const file = source?.document;
  return { ...(file !== undefined && { file }), ...cell };
}

/** The column of the address, which leads to the cell. */
const addressColumn = 4;

/** One row of the list, with lines around what is empty too, and the cell to be ticked off. */
function cellsOf(finding: Finding, at: number, options: FindingsOptions): readonly CellData[] {
  const row = at + 4;
  const link = linkOf(finding);
  const cells = [at + 1, ...findingRow(finding, options)].flatMap((value, index) => {
    const column = index + 1;
    const cell: CellData = { row, column, value: value === '' ? null : value, role: 'label' };
    return value === '' || link === undefined || column !== addressColumn
      ? [cell]
      : [{ ...cell, link }];
  });
  return [...cells, { row, column: widths.length, value: null, role: 'input' }];
}

function sheetOf(findings: readonly Finding[], options: FindingsOptions): SheetData {
  const { labels } = options.locale;
  const list = requireList(findings, 'findings');
  list.forEach((finding, at) => requireShape(finding, findingShape, `findings[${at}]`));
  const inOrder = severities.flatMap((severity) =>
    list.filter((finding) => finding.severity === severity),
  );
  const rows = inOrder.flatMap((finding, at) => cellsOf(finding, at, options));
  const none: CellData = { row: 4, column: 1, value: labels.findingsNone, role: 'note' };
  return asFrozen({
    name: labels.findingsSheet,
    cells: [
      { row: 1, column: 1, value: labels.findingsTitle, role: 'title' },
      ...headCells(options.locale),
      ...(inOrder.length === 0 ? [none] : rows),
    ],
    merged: [{ top: 1, left: 1, bottom: 1, right: widths.length }],
    widths,
    frozenRows: 3,
  } satisfies SheetData);
}

/**
 * Lists findings as a sheet that a clerk can work off: the file, the sheet, the cell, the unit, what is
 * wrong, what it should be, and a cell to tick off.
 *
 * Vietnamese: danh sách nội dung cần sửa dưới dạng bảng tính.
 *
 * Errors come first, then what is to be looked at, then notes, each in the order given.
 *
 * @param findings - The findings, as {@link collect} gives them.
 * @param options - The language, and what units are called.
 * @returns The sheet, frozen; a {@link SheetFormat} writes it.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list of findings.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import { findingsSheet } from 'danvan/collect';
 *
 * const place = { path: [], source: { document: 'xa-a.xlsx' } };
 * const params = { found: '12 tr', expected: 12000000 };
 * const finding = { code: 'own/odd-number', severity: 'error', params, ...place } as const;
 * const { cells } = findingsSheet([finding], { locale: vi });
 * cells.filter(({ row }) => row === 4).map(({ value }) => value).slice(0, 2); //=> [1, 'xa-a.xlsx']
 * ```
 *
 * @category Collect
 */
export const findingsSheet = (findings: readonly Finding[], options: FindingsOptions): SheetData =>
  readable('The findings', () => sheetOf(findings, options));
