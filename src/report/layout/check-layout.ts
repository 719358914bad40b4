import { DanvanError } from '#room/findings';
import type { Layout } from './layout.js';
import { layoutShape } from './layout-shape.js';
import { unknownFields } from './field-check.js';

/** The least room that margins leave for text, in millimetres. */
const leastRoom = 20;

/** What margins leave of one side of the paper. */
function roomProblem(name: string, room: number): readonly string[] {
  return room >= leastRoom
    ? []
    : [`${name} leave ${room} mm for text, where ${leastRoom} mm are the least`];
}

function roomProblems({ width, height, margins, landscapeMargins: turned }: Layout['page']) {
  const across = width - margins.left - margins.right;
  const down = height - margins.top - margins.bottom;
  const turnedAcross = height - turned.left - turned.right;
  const turnedDown = width - turned.top - turned.bottom;
  return [
    ...roomProblem('page.margins', Math.min(across, down)),
    ...roomProblem('page.landscapeMargins', Math.min(turnedAcross, turnedDown)),
  ];
}

/** Field by field, so that what was read from JSON may be asked about too. */
const isLayout = (layout: unknown): layout is Layout => layoutShape(layout, '').length === 0;

/**
 * Says what is wrong with a layout: one sentence without a full stop for each field.
 *
 * @param layout - A layout, or what was read from JSON.
 * @returns Nothing, where documents can be laid out by it.
 * @internal
 */
export const layoutProblems = (layout: unknown): readonly string[] =>
  isLayout(layout) ? roomProblems(layout.page) : layoutShape(layout, '').map((all) => all.trim());

/** The most problems that a message lists. */
const mostListed = 20;

/** Refuses a layout that no document can be laid out by, with every field that is at fault. */
function checkLayout(layout: Layout): void {
  const problems = layoutProblems(layout);
  if (problems.length === 0) return;
  const more = problems.length > mostListed ? `; ${problems.length - mostListed} more` : '';
  const message = `The layout cannot be used: ${problems.slice(0, mostListed).join('; ')}${more}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses changes of fields that no layout has, which would change nothing. */
export function checkChanges(changes: unknown): void {
  const problems = unknownFields(layoutShape, changes);
  if (problems.length === 0) return;
  const message = `The changes cannot be made: ${problems.slice(0, mostListed).join('; ')}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * Checks a layout, or each of its dated versions.
 *
 * @returns What was given.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function checkLayouts(given: Layout | readonly Layout[]): Layout | readonly Layout[] {
  // A list is told from a layout at run time only; `concat` takes either.
  for (const layout of new Array<Layout>().concat(given)) checkLayout(layout);
  return given;
}
