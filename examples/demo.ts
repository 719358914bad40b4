/**
 * The main job on two inputs: figures go in, an Excel workbook, a PDF and a text come out.
 *
 * Run with `npm run demo`; the files land in `out/`.
 */
import { runReview } from './demo/run-review.js';

const inputs = ['tay-ninh-2020-h1', 'tinh-mau-2026-q3'];

for (const name of inputs) {
  await runReview(name);
}
