import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  annexTitle,
  benchLayout,
  decimalsOf,
  groupTitlesOf,
  titlesOf,
  totalsOf,
  type BigRow,
} from './big-table.js';

interface Printer {
  virtualfs: { writeFileSync(name: string, bytes: Buffer): void };
  setFonts(fonts: Record<string, Record<string, string>>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos'));

const faces = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** An instance of its own, as any library or server that prints for several callers needs. */
async function createPrinter(): Promise<Printer> {
  // The typings know the shared instance only, neither its class nor its file system.
  const shared = pdfmake as unknown as Printer & { constructor: new () => Printer };
  const printer = new shared.constructor();
  const FileSystem = printer.virtualfs.constructor as new () => Printer['virtualfs'];
  printer.virtualfs = new FileSystem();
  for (const [face, file] of Object.entries(faces)) {
    printer.virtualfs.writeFileSync(face, await readFile(join(fontFolder, file)));
  }
  printer.setFonts({ Tinos: Object.fromEntries(Object.keys(faces).map((face) => [face, face])) });
  printer.setUrlAccessPolicy(() => false);
  printer.setLocalAccessPolicy(() => false);
  return printer;
}

const printed = [0, 1].map((maximumFractionDigits) =>
  Intl.NumberFormat('vi-VN', { maximumFractionDigits }),
);
const figure = (amount: number, at: number): string =>
  printed[decimalsOf(at)]?.format(amount) ?? '';

const head = (text: string, more: object = {}): TableCell => ({
  text,
  style: 'header',
  alignment: 'center',
  ...more,
});

const headings: TableCell[][] = [
  [
    ...['STT', 'Đơn vị', 'Tuyến báo cáo'].map((text) => head(text, { rowSpan: 2 })),
    ...groupTitlesOf(8).flatMap((text) => [head(text, { colSpan: 2 }), {}]),
    head('Ghi chú', { rowSpan: 2 }),
  ],
  [{}, {}, {}, ...titlesOf(8).map((text) => head(text)), {}],
];

const bodyRow = (row: BigRow): TableCell[] => [
  { text: row.stt, alignment: 'center' },
  row.unit,
  row.line,
  ...row.amounts.map((amount, at): TableCell => ({ text: figure(amount, at), alignment: 'right' })),
  row.note,
];

const totalRow = (rows: readonly BigRow[]): TableCell[] => [
  '',
  { text: 'Tổng cộng', bold: true },
  '',
  ...totalsOf(rows).map((amount, at): TableCell => ({
    text: figure(amount, at),
    alignment: 'right',
    bold: true,
  })),
  '',
];

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

function definitionOf(rows: readonly BigRow[]): TDocumentDefinitions {
  const { page, annex } = benchLayout();
  const { left, top, right, bottom } = page.landscapeMargins;
  const width = points(page.height - left - right) - 12 * 8 - 7;
  const shares = [1.3, 5, 4, 2.1, 2.1, 2.1, 2.1, 2.1, 2.1, 2.1, 2.1, 3.8];
  const all = shares.reduce((sum, share) => sum + share, 0);
  const table: Content = {
    table: {
      headerRows: 2,
      // As in a printed table: no row is parted, and no page ends with a heading.
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: shares.map((share) => (width * share) / all),
      body: [...headings, ...rows.map(bodyRow), totalRow(rows)],
    },
  };
  return {
    info: { title: annexTitle, creationDate: new Date(Date.UTC(2020, 6, 7)) },
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    defaultStyle: { font: 'Tinos', fontSize: annex.tableBody.size, lineHeight: 1.15 },
    styles: { header: { bold: true, fontSize: annex.tableHeader.size } },
    header: (current) => ({
      text: current > 1 ? String(current) : '',
      alignment: 'center',
      margin: [0, 28, 0, 0],
    }),
    content: [
      { text: 'PHỤ LỤC', bold: true, fontSize: annex.label.size, alignment: 'center' },
      {
        text: annexTitle,
        bold: true,
        fontSize: annex.title.size,
        alignment: 'center',
        margin: [0, 0, 0, 8],
      },
      table,
    ],
  };
}

/**
 * Prints the same table as our exporter with pdfmake alone: same font, paper, widths and headings
 * that repeat on every page.
 *
 * @param rows - The rows of the table.
 * @returns The bytes of the PDF.
 */
export async function writeWithPdfmake(rows: readonly BigRow[]): Promise<Uint8Array> {
  const printer = await createPrinter();
  return new Uint8Array(await printer.createPdf(definitionOf(rows)).getBuffer());
}
