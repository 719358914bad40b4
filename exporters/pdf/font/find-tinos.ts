import { DanvanError } from '#room/findings';
import type { PdfFonts } from '../pdf-options.js';
import { faceNames, type FaceName } from './faces.js';
import { nodeProcess } from './node-process.js';

/** Finds a file of an installed package, or undefined. */
export type ResolveFile = (path: string) => string | undefined;

const files: { readonly [Name in FaceName]: string } = Object.freeze({
  normal: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italics: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
});

const missing = (cause: unknown): DanvanError =>
  new DanvanError(
    'FONT_MISSING',
    'A PDF needs a font to embed. Install one with “npm install @expo-google-fonts/tinos”, or hand in the bytes of four TTF files: pdf({ fonts: { normal, bold, italics, bolditalics } }). In a browser they must be handed in.',
    { cause },
  );

/** Looks beside this library first, then in the folder that the program runs in. */
function resolveInNode(): ResolveFile {
  const { createRequire } = nodeProcess().getBuiltinModule('module');
  const bases = [import.meta.url, `${nodeProcess().cwd()}/index.js`];
  return (path) => {
    for (const base of bases) {
      try {
        return createRequire(base).resolve(path);
      } catch {
        // The next place may have it.
      }
    }
    return undefined;
  };
}

/**
 * Reads the four files of the package `@expo-google-fonts/tinos`.
 *
 * @param resolve - How to find a file of a package. Defaults to Node's own way.
 * @throws {@link DanvanError} with code `FONT_MISSING` where the package or Node is not there.
 */
export async function findTinos(resolve?: ResolveFile): Promise<PdfFonts> {
  try {
    const find = resolve ?? resolveInNode();
    const { readFile } = nodeProcess().getBuiltinModule('fs/promises');
    const read = (name: FaceName): Promise<Uint8Array> => {
      const path = find(files[name]);
      return path === undefined
        ? Promise.reject(new Error(`${files[name]} was not found`))
        : readFile(path);
    };
    const [normal, bold, italics, bolditalics] = await Promise.all(faceNames.map(read));
    if (!normal || !bold || !italics || !bolditalics) throw new Error('a style was not found');
    return { normal, bold, italics, bolditalics };
  } catch (cause) {
    throw missing(cause);
  }
}
