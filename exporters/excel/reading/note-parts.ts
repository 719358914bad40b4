import { sheetFinding } from '#room/export';
import type { FindingLog } from './finding-log.js';

/** Folders and files that workbooks have, of Excel and of other programs. */
const known =
  /^(\[content_types\]\.xml$|(_rels|docprops|xl|customxml|customui|package|docmetadata|userCustomization|_xmlsignatures)\/)/iu;

const isMacro = (name: string): boolean => /(^|\/)vbaproject\.bin$|\/macrosheets\//u.test(name);

/** Files in the folder for them, and packages anywhere. */
const isEmbedded = (name: string): boolean =>
  /^xl\/embeddings\/.|\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|7z|rar)$/u.test(name);

/** Tells of parts that are never looked at, though they may matter to somebody. */
export function noteParts(names: readonly string[], { add }: Pick<FindingLog, 'add'>): void {
  if (names.some(isMacro)) add('sheets/macros', () => sheetFinding('sheets/macros', {}));
  const tell = (
    code: 'sheets/embedded-files' | 'sheets/unknown-parts',
    found: readonly string[],
  ) => {
    const [first] = found;
    if (first === undefined) return;
    add(code, () => sheetFinding(code, { count: found.length, first }));
  };
  tell('sheets/embedded-files', names.filter(isEmbedded));
  tell(
    'sheets/unknown-parts',
    names.filter((name) => !known.test(name) && !isEmbedded(name)),
  );
}
