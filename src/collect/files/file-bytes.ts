import type { CollectFile } from './collect-file.js';

/** The bytes of a file; nothing where they cannot be fetched, or are none. */
export async function fileBytes({ bytes }: CollectFile): Promise<Uint8Array | undefined> {
  try {
    const given = typeof bytes === 'function' ? await bytes() : bytes;
    return ArrayBuffer.isView(given) && given instanceof Uint8Array ? given : undefined;
  } catch {
    return undefined;
  }
}
