/**
 * The one thing that this library remembers: which documents it has checked. It holds none of them,
 * and nobody can tell but by the time it takes: they are frozen, so that what was found once stays
 * true, and the second format of a document need not look through all of it again.
 */
const checked = new WeakSet<object>();

/** Those of them without a character that no text can show. */
const printable = new WeakSet<object>();

/** Whether a document was checked before. */
export const wasChecked = (document: object): boolean => checked.has(document);

/** Remembers a document that was checked and is frozen all the way down. */
export function rememberChecked<Document extends object>(document: Document): Document {
  checked.add(document);
  return document;
}

/** Whether a document was seen to be printable before. */
export const wasPrintable = (document: object): boolean => printable.has(document);

/** Remembers that a document is printable, where it can no longer change. */
export function rememberPrintable(document: object): void {
  if (checked.has(document)) printable.add(document);
}
