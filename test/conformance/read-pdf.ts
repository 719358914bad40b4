import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../support/tools.js';

/** The text of a PDF in reading order. */
export function readPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const { code, stdout, stderr } = runTool('pdftotext', ['-enc', 'UTF-8', file, '-']);
    if (code !== 0) throw new Error(`pdftotext: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
