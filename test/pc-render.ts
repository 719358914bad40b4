import { writeFileSync } from 'node:fs';
import { exportReport, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { demoPapers } from './support/demo-papers.js';
const ask = process.argv.slice(2);
const papers = await demoPapers();
for (const [name, paper] of Object.entries(papers)) {
  if (!ask.includes(name)) continue;
  for (const e of [excel(), pdf(), word()]) {
    const f = await exportReport(paper, e, { locale: vi, createdAt: '2026-10-06' });
    writeFileSync(`/tmp/farm/pc/o/${name}.${f.extension}`, f.bytes);
    for (const x of f.findings) console.log(name, e.name, x.code, JSON.stringify(x.params));
  }
}
