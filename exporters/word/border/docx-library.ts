import type * as docx from 'docx';
import { DanvanError } from '#room/findings';

/** All that docx exports. */
export type Docx = typeof docx;

const names = ['Document', 'Packer', 'Paragraph', 'TextRun', 'Table'];

const isDocx = (value: unknown): value is Docx =>
  names.every((name) => typeof Reflect.get(Object(value), name) === 'function');

/**
 * The library that was imported or handed in, also where a CommonJS module stands in its default.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for anything else.
 */
export function docxOf(library: unknown): Docx {
  const found = [library, Reflect.get(Object(library), 'default')].find(isDocx);
  if (found !== undefined) return found;
  const message = 'This is no docx of version 9.15 or newer; hand in all that it exports.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}
