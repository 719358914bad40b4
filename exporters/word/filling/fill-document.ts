import type { RenderedFile } from '#room/export';
import { readable, requireObject, type Finding } from '#room/findings';
import {
  editPackage,
  fileFinding,
  openPackage,
  relationsIn,
  relationsPart,
  type PackageEditor,
  type PackageProblem,
} from '#room/packages';
import { checkLanguage, type Language } from '#room/text';
import { valueBook, type DocumentValues, type ValueBook } from './document-values.js';
import { fillPart } from './fill-part.js';

/**
 * How a Word template is filled.
 *
 * Vietnamese: tùy chọn điền văn bản mẫu.
 *
 * @example
 * ```ts
 * import type { FillOptions } from 'danvan/word';
 *
 * const options: FillOptions = { language: 'en' };
 * ```
 *
 * @category Export
 */
export interface FillOptions {
  /** How numbers are printed. Defaults to `vi`. */
  readonly language?: Language | undefined;
}

const fileType = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
} as const;

/** Parts with text that people read, beside the document itself. */
const kinds = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** The document, its headers, footers and notes; undefined where there is no document. */
function textParts(editor: PackageEditor): readonly string[] | undefined {
  const main = relationsIn(editor.text('_rels/.rels'), '').find(
    ({ kind }) => kind === 'officeDocument',
  )?.target;
  if (main === undefined || !/<(\w+:)?document\b/.test(editor.text(main) ?? '')) return undefined;
  const others = relationsIn(editor.text(relationsPart(main)), main)
    .filter(({ kind, isExternal }) => kinds.has(kind) && !isExternal)
    .map(({ target }) => target);
  return [...new Set([main, ...others])];
}

const refused = (bytes: Uint8Array, problem: PackageProblem): RenderedFile =>
  Object.freeze({
    bytes: new Uint8Array(bytes),
    ...fileType,
    findings: Object.freeze([fileFinding('files/not-opened', { problem })]),
  });

function fillParts(editor: PackageEditor, parts: readonly string[], book: ValueBook) {
  const findings: Finding[] = [];
  for (const part of parts) {
    const xml = editor.text(part);
    if (xml === undefined) continue;
    const filled = fillPart(xml, book);
    editor.set(part, filled.xml);
    findings.push(...filled.findings);
  }
  return Object.freeze([...findings, ...book.findings()]);
}

/**
 * Writes values into somebody’s own Word file in place of `{{key}}`, and changes nothing else.
 *
 * Vietnamese: điền vào văn bản Word mẫu.
 *
 * Places are found even where a word processor has cut them into pieces; a value looks as the
 * first brace does. Rows of a table from the one with `{{#key}}` to that with `{{/key}}` are repeated for each
 * row of a list. Values are texts and nothing more: no field, no mark-up. Only the document, headers, footers and notes
 * that hold a place change. Findings: `files/not-opened` for a file that is given back as it
 * came, `files/value-missing`, `files/value-not-used`, `files/value-refused`, `files/rows-not-closed`.
 *
 * @param bytes - The Word file.
 * @param values - Texts, numbers and lists of rows by key.
 * @param options - How numbers are printed.
 * @returns The file.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for arguments that are none; with
 * `DOCUMENT_TOO_LARGE` for rows that would fill more than 64 MB.
 *
 * @example
 * ```ts
 * import { encodeText } from 'danvan/exporter';
 * import { fillDocument } from 'danvan/word';
 *
 * const file = fillDocument(encodeText('no Word file'), { ten_don_vi: 'Xã An Bình' });
 * file.findings.map(({ code }) => code); //=> ['files/not-opened']
 * ```
 *
 * @category Export
 */
export function fillDocument(
  bytes: Uint8Array,
  values: DocumentValues,
  options: FillOptions = {},
): RenderedFile {
  return readable('The file, the values or the options', () => {
    requireObject(values, 'values');
    const language = checkLanguage(options.language ?? 'vi');
    const opened = openPackage(bytes);
    if (opened.package === undefined) return refused(bytes, opened.problem);
    const editor = editPackage(opened.package, bytes);
    const parts = textParts(editor);
    if (parts === undefined) return refused(bytes, 'wrong-parts');
    const findings = fillParts(editor, parts, valueBook(values, language));
    return Object.freeze({ bytes: editor.bytes(), ...fileType, findings });
  });
}
