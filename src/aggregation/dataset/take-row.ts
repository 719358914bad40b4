import type { Finding } from '#room/findings';
import type { ContextRead } from './read-context.js';
import { takeSlowly, type Intake } from './row-reader.js';
import { takePlain } from './take-plain.js';

/** How a row was taken, and what was found in it. */
export interface TakenRow {
  readonly how: 'plain' | 'read' | 'rejected';
  readonly findings: readonly Finding[];
}

// One object for all plain rows.
const plainly: TakenRow = Object.freeze({ how: 'plain', findings: Object.freeze([]) });

/** Where rows go, and what they are read by. */
export interface Taking {
  readonly context: ContextRead;
  readonly intake: Intake;
}

function isTakenPlainly(intake: Intake, row: unknown, position: number): boolean {
  try {
    return takePlain(intake, row, position);
  } catch {
    // It throws when it is looked at; the schema says so.
    return false;
  }
}

/** Takes in a row; the schema looks at it only where it is not plainly right. */
export function takeRow({ context, intake }: Taking, row: unknown, position: number): TakenRow {
  if (isTakenPlainly(intake, row, position)) return plainly;
  const { isTaken, findings } = takeSlowly(intake, { row, position }, context.known);
  return { how: isTaken ? 'read' : 'rejected', findings };
}
