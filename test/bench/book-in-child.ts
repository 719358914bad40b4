import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** What writing a workbook took: processor time, and the most memory that the process held. */
export interface BookCost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Who writes: our exporter, our stream, exceljs by hand, or blank workbooks one after the other. */
export type Side = 'excel' | 'stream' | 'exceljs' | 'blanks';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program in the words of plain Node, which imports the built package by its name. */
const program = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('book-child.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Writes a workbook of so many rows and columns of numbers in a new process of plain Node. */
export function bookInChild(side: Side, rows: number, numbers: number): BookCost {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: program(),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', DANVAN_BOOK: JSON.stringify([side, rows, numbers]) },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
