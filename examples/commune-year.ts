/**
 * A made-up commune's year: records of every kind are read, checked and counted by quarter, added with
 * eleven neighbours that sent a part or nothing, and printed as a report and a list of the records.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/commune-year.ts` after `npm run build`.
 */
import { runYear } from './commune-year/run-year.js';

await runYear();
