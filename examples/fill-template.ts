/**
 * An office’s own workbook and its own letter are filled in, one for each of three invented communes, and
 * packed into one file; a commune’s workbook goes back with its findings in the cells.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/fill-template.ts` after `npm run build`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { describeFinding, vi } from 'danvan';
import { exportFinding, zipFiles, type NamedFile } from 'danvan/exporter';
import { annotateWorkbook, fillTemplate } from 'danvan/excel';
import { fillDocument } from 'danvan/word';
import { communes, type Commune } from './fill-template/communes.js';
import { letterTemplate, workbookTemplate } from './fill-template/templates.js';
import { sayAll } from './shared/write-files.js';

const workbook = await workbookTemplate();
const letter = await letterTemplate();

/** Both files of one commune. */
function* filesOf({ id, name, meetings, visits }: Commune): Generator<NamedFile> {
  const values = { Ten_xa: name, Doi_thoai: meetings, Tiep_dan: visits };
  const places = {
    Ten_xa: { sheet: 'Biểu', address: 'A2' },
    Doi_thoai: { sheet: 'Biểu', address: 'B5' },
    Tiep_dan: { sheet: 'Biểu', address: 'B6' },
  };
  const filled = fillTemplate(workbook, values, places);
  sayAll(filled.findings);
  yield { name: `${id}/bieu.xlsx`, bytes: filled.bytes };
  const rows = [
    { noi_dung: 'Đối thoại', so: meetings },
    { noi_dung: 'Tiếp dân', so: visits },
  ];
  const written = fillDocument(letter, { ten_xa: name, rows });
  sayAll(written.findings);
  yield { name: `${id}/cong-van.docx`, bytes: written.bytes };
}

function* allFiles(): Generator<NamedFile> {
  for (const commune of communes) yield* filesOf(commune);
}

await mkdir('out', { recursive: true });
const pieces: Uint8Array[] = [];
const options = {
  total: communes.length * 2,
  onProgress: (share: number) => console.log(`đã ghi ${Math.round(share * 100)}%`),
};
for await (const piece of zipFiles(allFiles(), options)) pieces.push(piece);
await writeFile('out/tinh-mau-theo-mau.zip', Buffer.concat(pieces));

const cell = { sheet: 'Biểu', address: 'B5' };
const finding = exportFinding('export/number-as-text', { number: '8 cuộc' }, { cell });
const returned = annotateWorkbook(workbook, [finding], { locale: vi });
console.log(`trả lại: ${describeFinding(finding, vi)}`);
await writeFile('out/tinh-mau-tra-lai.xlsx', returned.bytes);
