import type { Document } from 'docx';
import { strToU8, unzipSync } from 'fflate';
import type { Docx } from './docx-library.js';

/** The files in a Word file, by their paths. */
export type WordParts = Readonly<Record<string, Uint8Array>>;

const bytesOf = (part: unknown): Uint8Array | undefined => {
  if (typeof part === 'string') return strToU8(part);
  return part instanceof Uint8Array ? part : undefined;
};

/** What docx is about to pack; undefined where a version of it keeps that to itself. */
function unpacked(document: Document, { Packer }: Docx): WordParts | undefined {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  const compile: unknown = Reflect.get(Object(compiler), 'compile');
  if (typeof compile !== 'function') return undefined;
  const files: unknown = Reflect.apply(compile, compiler, [document]);
  if (!(files instanceof Map)) return undefined;
  const parts = new Map<string, Uint8Array>();
  for (const [path, part] of files) {
    const bytes = bytesOf(part);
    if (typeof path !== 'string' || bytes === undefined) return undefined;
    parts.set(path, bytes);
  }
  return Object.fromEntries(parts);
}

/**
 * The parts of a file as docx writes them: before it packs them where it lets us have them, for they are
 * packed anew, else unpacked again.
 *
 * @param make - Makes the document; it is made anew where the first one was of no use.
 */
export async function partsOf(make: () => Document, docx: Docx): Promise<WordParts> {
  return unpacked(make(), docx) ?? unzipSync(await docx.Packer.pack(make(), 'uint8array'));
}
