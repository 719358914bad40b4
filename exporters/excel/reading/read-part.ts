import { pause, throwIfAborted, type Watching } from '#room/export';
import type { Spending } from './spending.js';
import type { WorkbookPackage } from './workbook-package.js';
import { xmlParser, type XmlHandlers } from './xml/xml-parser.js';

/** Unpacked bytes after which others get their turn. */
const turn = 2_000_000;

/** Counts elements: the smallest of them take as long as large ones, and one piece may hold millions. */
function counted(spending: Spending, part: string): (elements: number) => void {
  let known = 0;
  return (elements) => {
    spending.take('elements', elements - known, part);
    known = elements;
  };
}

/** Makes the function that reads parts, tells how far it is, and stops when it is told to. */
export function partReader(
  file: WorkbookPackage,
  spending: Spending,
  { signal, onProgress }: Watching,
): (part: string, handlers: XmlHandlers) => Promise<void> {
  let done = 0;
  let sincePause = 0;
  return async (part, handlers) => {
    const parser = xmlParser(part, { ...handlers, ahead: counted(spending, part) });
    for (const piece of file.piecesOf(part)) {
      throwIfAborted(signal);
      parser.write(piece);
      done += piece.length;
      sincePause += piece.length;
      onProgress?.(done / (file.size + 1));
      if (sincePause < turn) continue;
      sincePause = 0;
      await pause();
    }
    parser.end();
    throwIfAborted(signal);
  };
}
