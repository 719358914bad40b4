import { DanvanError } from '#room/findings';

/** pdfmake as it was installed. */
const installed = (): Promise<unknown> => import('pdfmake');

/**
 * Loads pdfmake.
 *
 * @param load - How to import it. Defaults to the installed package.
 * @throws {@link DanvanError} with code `PEER_MISSING` where it is not installed.
 */
export async function loadPdfmake(load: () => Promise<unknown> = installed): Promise<unknown> {
  try {
    return await load();
  } catch (cause) {
    const message =
      'PDF files are written by pdfmake, which could not be loaded. Install it with “npm install pdfmake”, or hand it in: pdf({ pdfmake }).';
    throw new DanvanError('PEER_MISSING', message, { cause });
  }
}
