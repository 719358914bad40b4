import type { Finding } from '#room/findings';
import type { PartNote } from './partial-aggregate.js';

/** Findings of a row name it by its place in the list, which is another one in the whole. */
const shifted = (finding: Finding, position: number): Finding => {
  const [list = 'observations', , ...fields] = finding.path;
  return { ...finding, path: [list, position, ...fields] };
};

/** The notes of a part, after so many rows of others. */
export const shiftNotes = (notes: readonly PartNote[], by: number): readonly PartNote[] =>
  by === 0
    ? notes
    : notes.map((note) => {
        const position = note.position + by;
        const findings = note.findings.map((finding) => shifted(finding, position));
        return Object.freeze({ ...note, position, findings });
      });
