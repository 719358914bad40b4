import type { Finding } from '#room/findings';
import type { RejectedObservation } from './dataset.js';
import { figureRowsOf, type FigureRows } from './figure-rows.js';
import { findRepeats } from './find-repeats.js';
import type { KnownIds } from './read-observation.js';
import { marks } from './columns.js';
import { repeatFinding } from './repeat-findings.js';
import { createIntake, takeSlowly, type Numbers } from './row-reader.js';
import type { Store } from './store.js';
import { takePlain } from './take-plain.js';

/** A store with its rows found, and what of the list is not in it. */
export interface StoreRead {
  readonly store: Store & { readonly figureRows: FigureRows };
  readonly rejected: readonly RejectedObservation[];
  readonly findings: readonly Finding[];
}

function takeAll(given: readonly unknown[], numbers: Numbers, known: KnownIds) {
  const intake = createIntake(numbers, given.length);
  const rejected: RejectedObservation[] = [];
  const findings: Finding[] = [];
  for (const [position, row] of given.entries()) {
    if (takePlain(intake, row, position)) continue;
    const taken = takeSlowly(intake, { row, position }, known);
    if (!taken.isTaken) rejected.push({ position, given: row });
    for (const finding of taken.findings) findings.push(finding);
  }
  return { intake, rejected, findings };
}

/** Takes in a list, row by row, and marks what is said twice. */
export function readRows(given: readonly unknown[], numbers: Numbers, known: KnownIds): StoreRead {
  const { intake, rejected, findings } = takeAll(given, numbers, known);
  const { columns, periods, indicatorPlaces } = intake;
  const store = { ...numbers, indicatorPlaces, periods, columns };
  const figureRows = figureRowsOf(store);
  const repeats = findRepeats(store, figureRows);
  for (const { second } of repeats) {
    columns.marks[second] = (columns.marks[second] ?? 0) | marks.isRepeat;
    const position = columns.positions[second] ?? second;
    rejected.push({ position, given: given[position] });
  }
  return {
    store: { ...store, figureRows },
    rejected: rejected.sort((a, b) => a.position - b.position),
    findings: [...findings, ...repeats.map((repeat) => repeatFinding(store, repeat))],
  };
}
