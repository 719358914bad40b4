import { exportFinding } from './findings.js';

/**
 * Makes a finding of a code of exporters, `export/…`.
 *
 * Vietnamese: phát hiện.
 *
 * @deprecated Use {@link exportFinding}, and {@link defineFindings} for codes of your own.
 *
 * @param code - The full code.
 * @param params - What its sentence is written from.
 * @param place - Where it was met. Defaults to nowhere.
 * @returns The finding, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a code that is not of exporters.
 *
 * @example
 * ```ts
 * import { createFinding } from 'danvan/exporter';
 *
 * createFinding('export/table-split', { parts: 2, columns: 40 }).severity; //=> 'note'
 * ```
 *
 * @category Findings
 */
export const createFinding = exportFinding;
