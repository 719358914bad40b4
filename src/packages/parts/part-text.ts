import { strFromU8, strToU8 } from 'fflate';
import type { ZipPackage } from '../zip/open-package.js';

/** The XML of a part as text; undefined where there is none, or it is not UTF-8. */
export function partText(zipped: ZipPackage, name: string): string | undefined {
  const bytes = zipped.read(name);
  // Two bytes a letter: no program writes its parts so, and the standard allows it.
  const isWide = bytes?.[0] === 0xff || bytes?.[0] === 0xfe || bytes?.[0] === 0 || bytes?.[1] === 0;
  return bytes === undefined || isWide ? undefined : strFromU8(bytes);
}

/** The bytes of a part. */
export const partBytes = (xml: string): Uint8Array => strToU8(xml);
