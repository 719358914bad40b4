import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { partyLayout } from 'danvan/vietnam';
import { pdf, type PdfFonts } from 'danvan/pdf';
import {
  exportReport,
  vi,
  type Layout,
  type RenderContext,
  type RenderedFile,
  type ReportDocument,
} from 'danvan';
import type { Block } from 'danvan/report';
import { createFaces, createInk, type PdfNode, type Sheet } from '#inside/exporters/pdf';
import { pageGeometry } from '#inside/report';
import { sampleDocument } from '../../../support/sample-document.js';

const require = createRequire(import.meta.url);
const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/tinos/${path}`)));

export const tinos: PdfFonts = {
  normal: read('400Regular/Tinos_400Regular.ttf'),
  bold: read('700Bold/Tinos_700Bold.ttf'),
  italics: read('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: read('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

export const faces = createFaces(tinos);
export const context: RenderContext = { locale: vi, createdAt: '2020-07-07' };
export const mm = (length: number): number => (length * 72) / 25.4;

/** The Party layout of 2018, or it with changes. */
export const layout: Layout = sampleDocument.layout;
export const partyNow = partyLayout.at(-1) ?? layout;

/** A sheet of A4 in the Party layout. */
export function sheet(changes: Partial<Sheet> = {}): Sheet {
  const page = pageGeometry(layout.page, 'portrait');
  return { layout, language: 'vi', page, faces, ink: createInk(faces), room: () => {}, ...changes };
}

/** The sample document with other blocks and no annexes. */
export const documentOf = (
  blocks: readonly Block[],
  changes: Partial<ReportDocument> = {},
): ReportDocument => ({ ...sampleDocument, blocks, annexes: [], ...changes });

export const renderPdf = (document: ReportDocument): Promise<RenderedFile> =>
  exportReport(document, pdf(), context);

/** The text of each page; columns stay beside each other. */
export function pagesOf(bytes: Uint8Array): readonly string[] {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return run.stdout.toString().split('\f').slice(0, -1);
}

/** Every text of a node and of what it holds, in order. */
export function textsOf(node: PdfNode | object | string): readonly string[] {
  if (typeof node === 'string') return [node];
  const { text, stack, columns, table }: { [key: string]: unknown } = { ...node };
  if (typeof text === 'string') return text === '' ? [] : [text];
  const inner: unknown =
    text ?? stack ?? columns ?? (table === undefined ? [] : Object(table).body.flat());
  if (!Array.isArray(inner)) return [];
  const parts = inner.flatMap((each: object | string) => textsOf(each));
  return text === undefined ? parts : [parts.join('')];
}

/** Words that are told apart: w10000, w10001 … */
export const words = (count: number, letter = 'w'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${10_000 + index}`);

/** Letters up to U+00FF as bytes. */
export const latin = (text: string): RenderedFile['bytes'] =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/**
 * A file of two objects, the second first: one with a stream, then one without.
 *
 * @param head - The dictionary of the first.
 * @param stream - Its stream.
 * @param shift - How far the table is wrong.
 */
export function smallPdf(head: string, stream: string, shift = 0): RenderedFile['bytes'] {
  const header = '%PDF-1.3\n';
  const second = `2 0 obj\n${head}\nstream\n${stream}\nendstream\nendobj\n`;
  const body = `${header}${second}1 0 obj\n<<\n>>\nendobj\n`;
  const lines = [header.length + second.length, header.length].map(
    (place) => `${String(place + shift).padStart(10, '0')} 00000 n \n`,
  );
  const table = `xref\n0 3\n0000000000 65535 f \n${lines.join('')}`;
  return latin(`${body}${table}trailer\n<<\n/Size 3\n>>\nstartxref\n${body.length}\n%%EOF\n`);
}
