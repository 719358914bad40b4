import type { RenderedFile } from '#room/export';
import { zipFiles, type NamedFile, type ZipOptions } from '#room/packages';

/** Signs that no file may have in its name. */
const notInNames = /[\p{Cc}\\/:*?"<>|.]+/gu;

/** Names of files for titles: numbered, so that they stay in order and differ. */
export const fileName = (title: string, at: number): string => {
  const plain = title.normalize('NFC').replace(notInNames, ' ').replace(/\s+/g, ' ').trim();
  const words = plain.slice(0, 60).trim();
  const number = `${at + 1}`.padStart(2, '0');
  return words === '' ? `${number}.csv` : `${number} ${words}.csv`;
};

/** The title of a file that {@link fileName} named. */
export const titleOfFile = (name: string): string =>
  name
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/^\d{2,} /, '');

/** Files as one zip file. */
export async function zippedFiles(
  files: readonly NamedFile[],
  options: ZipOptions = {},
): Promise<RenderedFile['bytes']> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipFiles(files, { ...options, total: files.length }))
    pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
