import { relationsPart, resolvedPart } from '#room/packages';
import type { Reading } from '../reading.js';

/** How one part leads to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`; the same in both kinds of the format. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/**
 * Where a part leads to; what lies outside the package is left out.
 *
 * @param part - The name of the part; empty for the package itself.
 */
export async function relationsOf(
  { file, read }: Pick<Reading, 'file' | 'read'>,
  part: string,
): Promise<readonly Relation[]> {
  const name = relationsPart(part);
  if (!file.has(name)) return [];
  const relations: Relation[] = [];
  await read(name, {
    open: (element, { Id, Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({
        id: Id ?? '',
        type,
        target: resolvedPart(part, Target.replaceAll('\\', '/')),
      });
    },
  });
  return relations;
}

/** The part that relations of a type lead to, if there is one in the package. */
export const targetOf = (
  relations: readonly Relation[],
  type: string,
  { has }: Pick<Reading['file'], 'has'>,
): string | undefined =>
  relations.find((relation) => relation.type === type && has(relation.target))?.target;
