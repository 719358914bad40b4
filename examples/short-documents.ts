/**
 * The short papers of a month between two reviews, of an invented province: a reminder, a report that goes
 * back, what is written around a conference, short reports, a submission, recommendations and the minutes of a
 * vote; those of the Party's board, and some as the Front and the State print them.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/short-documents.ts` after `npm run build`.
 */
import { shortPapers } from './short-documents/papers.js';
import { draftMark, sayAll, writePapers } from './shared/write-files.js';

const createdAt = '2026-10-06';
// A village is no body of the Party: its minutes have the layout of the State.
const { 'bien-ban': _, ...party } = shortPapers('party', { draftMark });
const { 'gui-kien-nghi': sent } = shortPapers('front', { draftMark });
const { 'bien-ban': minutes } = shortPapers('state', { draftMark });

console.log('\nvăn bản ngắn');
const all = { ...party, ...(minutes && { 'bien-ban': minutes }) };
for (const [name, report] of Object.entries(all)) {
  console.log(`${name}: ${report.title}`);
  sayAll(report.findings);
}
await writePapers(
  {
    ...Object.fromEntries(Object.entries(all).map(([name, one]) => [`tinh-mau-${name}`, one])),
    ...(sent && { 'tinh-mau-mttq-gui-kien-nghi': sent }),
  },
  createdAt,
);
