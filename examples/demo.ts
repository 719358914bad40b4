/**
 * The main job on several inputs: figures and records go in, Excel workbooks, PDFs and texts come out. First
 * what five articles of the press tell, each in the documents that it calls for; then a made-up province's
 * quarter and year, the year of one of its communes, the short papers of a month, and the workbooks of 34 communes.
 *
 * Run with `npm run demo`; the files land in `out/`.
 */
import { runReview } from './demo/run-review.js';

await import('./hoa-binh-2019.js');
await runReview('tay-ninh-2020-h1');
await import('./dak-doa-2022.js');
await import('./dak-nong-2024.js');
await import('./bo-trach-2021.js');
await runReview('tinh-mau-2026-q3', 'outreach.sessions');
await runReview('tinh-mau-2026', 'models.registered');
await import('./commune-year.js');
await import('./short-documents.js');
await import('./collect.js');
