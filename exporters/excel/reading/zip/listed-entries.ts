import { sheetFinding } from '#room/export';
import { listEntries, type ZipEntry } from '#room/packages';
import { refuseFile } from '../refusal.js';

/**
 * The parts of a workbook by the directory at its end, or the reason why there are none.
 *
 * @param most - Entries that are read; one more where there are more.
 */
export function listedEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const entries = listEntries(bytes, most);
  if (entries === 'cut-off') {
    return refuseFile(sheetFinding('sheets/cut-off', { bytes: bytes.length }));
  }
  if (entries === 'damaged') {
    return refuseFile(sheetFinding('sheets/damaged', { part: '', problem: 'directory' }));
  }
  // Some programs write backslashes; no part has one in its name.
  return entries.map((entry) => ({ ...entry, name: entry.name.replaceAll('\\', '/') }));
}
