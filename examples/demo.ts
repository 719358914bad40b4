/**
 * The main job on two inputs: figures go in, an Excel workbook, a PDF and a text come out.
 *
 * Run with `npm run demo`; the files land in `out/`.
 */
import { runReview } from './demo/run-review.js';

await runReview('tay-ninh-2020-h1');
await runReview('tinh-mau-2026-q3', 'outreach.sessions');
