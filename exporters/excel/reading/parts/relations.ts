import type { Reading } from '../reading.js';

/** How one part leads to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`; the same in both kinds of the format. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** A target as it is written, from the folder of the part or from the root. */
function resolved(target: string, folder: string): string {
  const steps = target.startsWith('/') ? target : `${folder}/${target}`;
  const path: string[] = [];
  for (const step of steps.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The part that holds where another part leads to. */
function relationsPart(part: string): { readonly name: string; readonly folder: string } {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, Math.max(slash, 0));
  const name = `${folder}/_rels/${part.slice(slash + 1)}.rels`.replace(/^\//u, '');
  return { name, folder };
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
  const { name, folder } = relationsPart(part);
  if (!file.has(name)) return [];
  const relations: Relation[] = [];
  await read(name, {
    open: (element, { Id, Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id ?? '', type, target: resolved(Target, folder) });
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
