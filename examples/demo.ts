/**
 * The main job on two inputs: figures go in, an Excel workbook, a PDF and a text come out. Then the year
 * of a commune: records of grassroots democracy go in.
 *
 * Run with `npm run demo`; the files land in `out/`.
 */
import { runReview } from './demo/run-review.js';

await runReview('tay-ninh-2020-h1');
await runReview('tinh-mau-2026-q3', 'outreach.sessions');
await import('./commune-year.js');
