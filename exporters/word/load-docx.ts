import { DanvanError } from '#room/findings';

/** docx as it was installed. */
const installed = (): Promise<unknown> => import('docx');

/**
 * Loads docx.
 *
 * @param load - How to import it. Defaults to the installed package.
 * @throws {@link DanvanError} with code `PEER_MISSING` where it is not installed.
 */
export async function loadDocx(load: () => Promise<unknown> = installed): Promise<unknown> {
  try {
    return await load();
  } catch (cause) {
    const message =
      'Word files are written by docx, which could not be loaded. Install it with “npm install docx”, or hand it in: word({ docx }).';
    throw new DanvanError('PEER_MISSING', message, { cause });
  }
}
