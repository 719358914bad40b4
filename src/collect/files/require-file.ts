import * as z from 'zod';
import { DanvanError, requireShape } from '#room/findings';
import { givesOneByOne } from '#room/kit';
import { calendarDateSchema } from '#room/time';
import type { CollectFile } from './collect-file.js';

const fileShape = z.object({
  name: z.string().min(1).max(500),
  unit: z.string().optional(),
  receivedOn: calendarDateSchema.optional(),
  author: z.string().optional(),
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
