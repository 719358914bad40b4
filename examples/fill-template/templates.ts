import { exportReport, vi, type ReportDocument } from 'danvan';
import type { CellData } from 'danvan/exporter';
import { writeSheets } from 'danvan/excel';
import { stateLayout } from 'danvan/vietnam';
import { word } from 'danvan/word';
import { draftMark } from '../shared/write-files.js';

const context = { locale: vi, createdAt: '2026-07-01' };

const cells: readonly CellData[] = [
  { row: 1, column: 1, value: `BIỂU MINH HỌA – ${draftMark}`, role: 'title' },
  { row: 2, column: 1, value: null, role: 'title' },
  { row: 4, column: 1, value: 'Nội dung', role: 'heading' },
  { row: 4, column: 2, value: 'Số cuộc', role: 'heading' },
  { row: 5, column: 1, value: 'Đối thoại', role: 'label' },
  { row: 5, column: 2, value: null, role: 'input', input: { kind: 'whole' } },
  { row: 6, column: 1, value: 'Tiếp dân', role: 'label' },
  { row: 6, column: 2, value: null, role: 'input', input: { kind: 'whole' } },
  { row: 7, column: 1, value: 'Tổng', role: 'total' },
  { row: 7, column: 2, value: 0, formula: 'SUM(B5:B6)', role: 'total' },
];

/** Stands for the workbook of an office, which would come from a disk. */
export async function workbookTemplate(): Promise<Uint8Array> {
  const merged = [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 2 }));
  const sheet = { name: 'Biểu', cells, merged, widths: [50, 16] };
  return (await writeSheets([sheet], context)).bytes;
}

const text = (words: string) => ({ kind: 'text', text: words }) as const;

function letterDocument(): ReportDocument {
  const [layout] = stateLayout;
  if (layout === undefined) throw new Error('no layout');
  const cellsOfRow = { what: text('{{#rows}}{{noi_dung}}'), count: text('{{so}}{{/rows}}') };
  return {
    format: 'danvan-report/1',
    language: 'vi',
    title: 'Công văn mẫu',
    issuer: 'Cơ quan mẫu',
    layout,
    draftMark,
    annexes: [],
    blocks: [
      { kind: 'paragraph', text: 'Kính gửi: Ủy ban nhân dân {{ten_xa}}' },
      {
        kind: 'table',
        labels: [],
        columns: [
          { key: 'what', title: 'Nội dung', width: 3, align: 'left' },
          { key: 'count', title: 'Số cuộc', width: 1, align: 'left' },
        ],
        rows: [{ role: 'data', cells: cellsOfRow }],
      },
    ],
  };
}

/** Stands for the letter of an office. */
export const letterTemplate = async (): Promise<Uint8Array> =>
  (await exportReport(letterDocument(), word(), context)).bytes;
