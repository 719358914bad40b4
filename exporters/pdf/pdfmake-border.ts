import type { RenderedFile } from '#room/export';
import { DanvanError } from '#room/findings';
import { faceNames } from './font/faces.js';
import { withoutKerning } from './font/without-kerning.js';
import { packStreams } from './pack-streams.js';
import { typeface } from './typeface.js';
import type { PdfDefinition } from './pdf-node.js';
import type { PdfFonts } from './pdf-options.js';

/** pdfmake's class; its typings know the shared instance only. */
interface Printer {
  virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  /** Not there in browsers, which have no files. */
  setLocalAccessPolicy?(policy: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

const defaultOf = (module: unknown): unknown => Reflect.get(Object(module), 'default');

/** The default export of a module, or what was handed in as it is. */
function instanceOf(library: unknown): object {
  const once = defaultOf(library);
  // A CommonJS module that was imported can hold its export twice over.
  const known = [defaultOf(once), once, library];
  return Object(known.find((each) => typeof Object(each).createPdf === 'function'));
}

function refuse(cause?: unknown): never {
  const message = 'This is no pdfmake of version 0.3.8 or newer; hand in its default export.';
  throw new DanvanError('INVALID_ARGUMENT', message, { cause });
}

/**
 * An instance of its own with an empty file system: neither the fonts nor the policies of the
 * caller's pdfmake are touched, and no address or file can be read through a document.
 */
function createPrinter(library: unknown, fonts: PdfFonts): Printer {
  const shared = instanceOf(library);
  // The class and its file system are reachable through instances only, and typed nowhere.
  const PrinterClass = shared.constructor as new () => Printer;
  try {
    const printer = new PrinterClass();
    const FileSystem = printer.virtualfs.constructor as new () => Printer['virtualfs'];
    printer.virtualfs = new FileSystem();
    for (const name of faceNames) {
      printer.virtualfs.writeFileSync(name, withoutKerning(fonts[name], name));
    }
    printer.setFonts({ [typeface]: Object.fromEntries(faceNames.map((name) => [name, name])) });
    printer.setUrlAccessPolicy(() => false);
    printer.setLocalAccessPolicy?.(() => false);
    return printer;
  } catch (cause) {
    return refuse(cause);
  }
}

/** Lays a document out and writes it; the one place that calls pdfmake. */
export async function typeset(
  definition: PdfDefinition,
  fonts: PdfFonts,
  library: unknown,
): Promise<RenderedFile['bytes']> {
  const printer = createPrinter(library, fonts);
  // Streams are packed here, since every runtime packs them into other bytes.
  const plain = { ...definition, compress: false };
  // Errors come through this promise only: it must be asked for in the same turn.
  const { buffer, byteOffset, length } = await printer.createPdf(plain).getBuffer();
  // The same bytes, not a copy: a long table has fifty megabytes of them.
  return packStreams(new Uint8Array(buffer, byteOffset, length));
}
