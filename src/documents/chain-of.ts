import type { Document } from './document.js';
import type { DocumentRegister } from './document-register.js';
import type { DocumentRelationType } from './document-relation.js';
import { relationsOf } from './relations-of.js';

/**
 * A document of a chain, with its number of steps from the one that was asked for.
 *
 * Vietnamese: chuỗi văn bản.
 *
 * Steps are negative towards the source, which all others rest upon, and positive away from it.
 *
 * @example
 * ```ts
 * import type { ChainLink } from 'danvan/documents';
 *
 * const isSource = ({ steps }: ChainLink): boolean => steps < 0;
 * ```
 *
 * @category Documents
 */
export interface ChainLink {
  /** The document. */
  readonly document: Document;
  /** How many relations lead to it, 0 for the one asked about. */
  readonly steps: number;
}

/**
 * The documents that a document rests upon and those that rest upon it, at any distance.
 *
 * Vietnamese: chuỗi văn bản.
 *
 * Each document comes once, also within a circle, with the fewest steps; the side of the source
 * goes first.
 *
 * @param register - The register.
 * @param id - The id of the document.
 * @param types - The relations to follow. Defaults to `concretises` alone.
 * @returns The chain from the source down, the document itself with 0 steps; empty where the register
 *   does not hold it.
 *
 * @example
 * ```ts
 * import { chainOf, createDocumentRegister } from 'danvan/documents';
 *
 * const register = createDocumentRegister({
 *   documents: [{ id: 'qd-23' }, { id: 'qd-400' }, { id: 'qd-844' }],
 *   relations: [
 *     { type: 'concretises', from: 'qd-844', to: 'qd-400' },
 *     { type: 'concretises', from: 'qd-400', to: 'qd-23' },
 *   ],
 *   kinds: [],
 * });
 * chainOf(register, 'qd-400').map(({ document, steps }) => [document.id, steps]);
 * //=> [['qd-23', -1], ['qd-400', 0], ['qd-844', 1]]
 * ```
 *
 * @category Documents
 */
export function chainOf(
  register: DocumentRegister,
  id: string,
  types: readonly DocumentRelationType[] = ['concretises'],
): readonly ChainLink[] {
  const start = register.byId.get(id);
  if (start === undefined) return [];
  const seen = new Set([id]);
  const walk = (side: 'from' | 'to', step: number): readonly ChainLink[] => {
    const links: ChainLink[] = [{ document: start, steps: 0 }];
    // The list grows while it is walked through, so that the nearest come first.
    for (const { document, steps } of links) {
      for (const { other } of relationsOf(register, document.id, { types, side })) {
        if (seen.has(other.id)) continue;
        seen.add(other.id);
        links.push({ document: other, steps: steps + step });
      }
    }
    return links.slice(1);
  };
  const above = walk('from', -1);
  return [...above.toReversed(), { document: start, steps: 0 }, ...walk('to', 1)];
}
