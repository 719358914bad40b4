import { nameIn, type Unit } from '#room/organization';
import type { DocumentFrame } from './document-frame.js';
import { practicesOf } from './paper-practices.js';

/** How the body itself is named. */
interface BehalfNames {
  /** Where it signs for itself. */
  readonly own: string;
  /** Below the name of those who act for it; empty where nothing stands there. */
  readonly behind: string;
}

/**
 * On whose behalf a member of a body signs, in lines: the body's own name, or that of those who act
 * for it.
 *
 * @returns Undefined for a body whose head signs alone.
 */
export function signsFor(
  unit: Unit,
  { own, behind }: BehalfNames,
  frame: Pick<DocumentFrame, 'hierarchy' | 'language'>,
): string | undefined {
  const practice = practicesOf(unit, frame).find((each) => each.signsFor !== undefined);
  if (practice?.signsFor === undefined) return undefined;
  if (practice.signsFor === 'itself') return own;
  const acting = nameIn(practice.signsFor, frame.language);
  return behind === '' ? acting : `${acting}\n${behind}`;
}
