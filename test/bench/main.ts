import { excelStyledSheet } from './excel-styled-sheet.js';
import { measure, type Pair } from './measure.js';
import { pdfTable1000 } from './pdf-table-1000.js';

const pairs: readonly (() => Promise<Pair>)[] = [excelStyledSheet, pdfTable1000];

// Quick means fewer rounds of the same work, so that the ratios mean the same.
const rounds = process.argv.includes('--quick') ? 3 : 9;

for (const prepare of pairs) {
  const result = await measure(await prepare(), rounds);
  console.log(JSON.stringify(result));
  if (!result.ok) process.exitCode = 1;
}
