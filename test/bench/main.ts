import {
  aggregateBounds,
  aggregateMap,
  aggregatePlain,
  aggregateRead,
  aggregateRestated,
} from './aggregate-country.js';
import { aggregateDuckdb } from './aggregate-duckdb.js';
import { checkCountry } from './check-country.js';
import { coldStart } from './cold-start.js';
import { collectHundred, collectMemory } from './collect-files.js';
import { createDatasetMillion } from './create-dataset.js';
import { datasetMemory } from './dataset-memory.js';
import { excelBigStream } from './excel-big-stream.js';
import { excelBooks } from './excel-books.js';
import { excelRead } from './excel-read.js';
import { excelStyledSheet } from './excel-styled-sheet.js';
import { explainLines } from './explain-lines.js';
import { explainNation } from './explain-nation.js';
import { formsCountry } from './forms-country.js';
import { hierarchyBuild100k, hierarchyBuildReal } from './hierarchy-build.js';
import { hierarchyMemory } from './hierarchy-memory.js';
import { hierarchyQuestions } from './hierarchy-questions.js';
import { linearGrowth } from './linear-growth.js';
import { linearReports } from './linear-reports.js';
import { linearMixed } from './linear-mixed.js';
import { manyObservations } from './many-observations.js';
import { matchNames } from './match-names.js';
import { measure, type Measure, type Pair } from './measure.js';
import { largePdfs, pdfTable1000 } from './pdf-tables.js';
import { secondFormat } from './second-format.js';
import { tallyOutside } from './tally-outside.js';
import { sqlDuckdb, sqlGrowth, sqlPostgres } from './sql-lines.js';
import { unknownIds } from './unknown-ids.js';
import { wordReview } from './word-review.js';
import { wordRows } from './word-rows.js';

/** A pair is not there where its data is not. */
const pairs: readonly (() => Promise<Pair | null>)[] = [
  hierarchyBuildReal,
  hierarchyBuild100k,
  hierarchyQuestions,
  ...matchNames,
  excelStyledSheet,
  excelBigStream,
  excelRead,
  pdfTable1000,
  wordReview,
  wordRows,
  ...largePdfs,
  secondFormat,
  ...linearGrowth,
  aggregatePlain,
  aggregateRead,
  aggregateBounds,
  aggregateRestated,
  aggregateMap,
  aggregateDuckdb,
  ...linearReports,
  ...linearMixed,
  unknownIds,
  tallyOutside,
  createDatasetMillion,
  manyObservations,
  checkCountry,
  formsCountry,
  collectHundred,
  explainNation,
  explainLines,
  sqlDuckdb,
  sqlPostgres,
  sqlGrowth,
];

/** One line of each room, for a machine that has other work too. */
const few: readonly (() => Promise<Pair | null>)[] = [
  hierarchyBuildReal,
  excelStyledSheet,
  pdfTable1000,
  secondFormat,
  aggregatePlain,
  unknownIds,
  checkCountry,
  explainNation,
];

// Quick means fewer rounds of the same work, so that the ratios mean the same.
const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 3 : 9;

function print(result: Measure): void {
  console.log(JSON.stringify(result));
  if (!result.ok) process.exitCode = 1;
}

// `--only=explain` measures nothing but the lines whose names hold that word.
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const isAsked = ({ name }: { readonly name: string }): boolean =>
  only === undefined || name.toLowerCase().includes(only.toLowerCase());

const isShort = isQuick && only === undefined;
if (!isShort && isAsked({ name: 'cold-start' })) print(coldStart(rounds));
if (!isQuick && only === undefined) {
  print(hierarchyMemory());
  print(datasetMemory());
  print(await collectMemory());
}
for (const prepare of isShort ? few : pairs.filter(isAsked)) {
  const pair = await prepare();
  if (pair === null) console.log(`skipped: ${prepare.name}, whose data is not here`);
  else print(await measure(pair, rounds));
}
// Whole workbooks take long, and more memory than some machines have.
if (!isShort) for (const { run } of excelBooks.filter(isAsked)) run().forEach(print);
