import type { FindingLog } from './finding-log.js';
import type { ReadLimits } from './read-limits.js';
import type { Spending } from './spending.js';
import type { WorkbookPackage } from './workbook-package.js';
import type { XmlHandlers } from './xml/xml-parser.js';

/** What all parts of one reading share. */
export interface Reading {
  readonly limits: ReadLimits;
  readonly spending: Spending;
  readonly log: FindingLog;
  readonly file: WorkbookPackage;
  /** Reads a part from its first element to its last. */
  readonly read: (part: string, handlers: XmlHandlers) => Promise<void>;
}
