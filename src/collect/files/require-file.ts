import * as z from 'zod/mini';
import { DanvanError, requireShape, object } from '#room/findings';
import { givesOneByOne } from '#room/kit';
import { calendarDateSchema } from '#room/time';
import type { CollectFile } from './collect-file.js';

const fileShape = object({
  name: z.string().check(z.minLength(1), z.maxLength(500)),
  unit: z.optional(z.string()),
  receivedOn: z.optional(calendarDateSchema),
  author: z.optional(z.string()),
});

/** Refuses what is no file record; what is in a file is another matter. */
export function requireFile(file: CollectFile, at: number): CollectFile {
  requireShape(file, fileShape, `files[${at}]`);
  const { bytes } = file;
  if (typeof bytes === 'function' || bytes instanceof Uint8Array) return file;
  const message = `"files[${at}].bytes" must be a Uint8Array, or a function that fetches one.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses what gives no files one after another. */
export function requireFiles(files: unknown): void {
  if (givesOneByOne(files)) return;
  const message = '"files" must give files, as an iterable or an async iterable does.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}
