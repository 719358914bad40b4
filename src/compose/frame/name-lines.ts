import type { Unit } from '#room/organization';
import type { DocumentFrame } from './document-frame.js';
import { nameParts } from './name-parts.js';
import { bodyAbove } from './paper-practices.js';

/** A name that is no longer than this stands on one line of the head. */
const mostLetters = 24;

/**
 * A name at the head or foot of a page; a long one has its place, or the body that it
 * works for, on a line of its own: “Ủy ban nhân dân | huyện Mẫu”.
 */
export function nameLines(unit: Unit, frame: DocumentFrame): string {
  const { byId } = frame.hierarchy;
  const place = unit.serves === undefined ? undefined : byId.get(unit.serves);
  const above = bodyAbove(unit, frame);
  const others = [above?.name, above?.shortName, place?.name, place?.shortName];
  const { body, ending } = nameParts(unit, others, frame);
  if (ending === '') return body;
  const isLong = body.length + ending.length > mostLetters;
  return `${body}${isLong ? '\n' : ' '}${ending}`;
}
