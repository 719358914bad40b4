import { strToU8, zipSync, type Zippable } from 'fflate';
import { openPackage, type ZipPackage } from '#inside/packages';

/** A zip file of texts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]): [string, Zippable[string]] => [
        name,
        strToU8(text),
      ]),
    ),
  );

/** A zip file that must open. */
export function opened(bytes: Uint8Array): ZipPackage {
  const { package: zipped, problem } = openPackage(bytes);
  if (zipped === undefined) throw new Error(`not opened: ${problem}`);
  return zipped;
}

/** Pieces as one. */
export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Uint8Array.from(all.flatMap((piece) => [...piece]));
}
