import { readContext } from '../dataset/read-context.js';
import type { DatasetContext } from '../dataset/dataset-input.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Numbers } from '../dataset/row-reader.js';
import { contextPrint } from '../parts/context-print.js';

/** A context that was read: what numbers stand for, and a print that is the same for the same numbers. */
export interface PushedContext extends Numbers {
  readonly obligations: Dataset['obligations'];
  readonly periods: Dataset['periods'];
  readonly print: string;
  /** The name of a unit, an indicator or a line; undefined for what is none. */
  readonly nameOf: ReturnType<typeof readContext>['nameOf'];
}

/** Reads the context of figures that are counted elsewhere; `name` is that of the argument. */
export function pushedContext(given: DatasetContext, name: string): PushedContext {
  const read = readContext(given, name);
  const { obligations, periods } = read.kept;
  return { ...read.numbers, obligations, periods, print: contextPrint(read), nameOf: read.nameOf };
}
