import { sheetFinding } from '#room/export';
import type { ZipEntry } from '#room/packages';
import { refuseFile } from '../refusal.js';

/** A path that leads out of the package, or holds what no name does. */
const leadsOut = /^\/|^[a-z]:|(^|\/)\.\.?(\/|$)|\p{Cc}/iu;

const refuse = (part: string, problem: 'path' | 'repeated' | 'overlapping'): never =>
  refuseFile(sheetFinding('sheets/unsafe-part', { part, problem }));

/** Parts that share bytes: thousands of them can be as large as one. */
function checkPlaces(entries: readonly ZipEntry[]): void {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset);
  sorted.reduce((end, entry) => {
    if (entry.offset < end) refuse(entry.name, 'overlapping');
    return entry.offset + entry.packedSize + 1;
  }, 0);
}

/**
 * The parts of a package by name, in small letters, as names are compared.
 *
 * Refuses names that lead out of the package, and one that stands there twice: programs differ in
 * which of both they read.
 */
export function checkEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (leadsOut.test(name)) refuse(entry.name, 'path');
    if (name.endsWith('/')) continue;
    if (parts.has(name)) refuse(entry.name, 'repeated');
    parts.set(name, entry);
  }
  checkPlaces(entries);
  return parts;
}
