import type { RenderedFile } from '#room/export';
import { changePackage, type PartChanges } from '../zip/change-package.js';
import type { ZipPackage } from '../zip/open-package.js';
import { partBytes, partText } from './part-text.js';

/** A file whose parts are being changed. */
export interface PackageEditor {
  /** The XML of a part as it is by now; undefined where there is none. */
  readonly text: (part: string) => string | undefined;
  /** Changes a part, or adds it; one whose XML stays the same is not changed. */
  readonly set: (part: string, xml: string) => void;
  readonly remove: (part: string) => void;
  /** A name that no part has, with a number between its two halves. */
  readonly freeName: (before: string, after: string) => string;
  /** The file as it is by now; the bytes that were given, where nothing was changed. */
  readonly bytes: () => RenderedFile['bytes'];
}

const packed = (changes: ReadonlyMap<string, string | null>): PartChanges =>
  new Map([...changes].map(([name, xml]) => [name, xml === null ? null : partBytes(xml)]));

/** Begins to change a file. */
export function editPackage(zipped: ZipPackage, given: Uint8Array): PackageEditor {
  const changes = new Map<string, string | null>();
  const names = new Map(zipped.entries.map(({ name }) => [name.toLowerCase(), name]));
  const nameOf = (part: string): string => names.get(part.toLowerCase()) ?? part;
  const text = (part: string): string | undefined => {
    const change = changes.get(nameOf(part));
    return change === undefined ? partText(zipped, part) : (change ?? undefined);
  };
  return {
    text,
    set: (part, xml) => {
      if (text(part) === xml) return;
      const name = nameOf(part);
      names.set(name.toLowerCase(), name);
      changes.set(name, xml);
    },
    remove: (part) => void changes.set(nameOf(part), null),
    freeName: (before, after) => {
      let count = 1;
      while (names.has(`${before}${count}${after}`.toLowerCase())) count += 1;
      return `${before}${count}${after}`;
    },
    bytes: () =>
      changes.size === 0 ? Uint8Array.from(given) : changePackage(zipped, packed(changes)),
  };
}
