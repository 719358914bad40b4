import { nameIn } from '#room/organization';
import { capitalized } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { dots } from './dots.js';

/** The name of a unit within a sentence; of a unit that is not known, what was given for it. */
export function plainNameOfUnit(id: string, { hierarchy, language }: DocumentFrame): string {
  const unit = hierarchy.byId.get(id);
  return unit === undefined ? id : nameIn(unit.name, language);
}

/**
 * The name of a unit as a table prints it; of a unit that is not known, what was given for it, and
 * dots where nothing was.
 */
export function nameOfUnit(id: string | undefined, frame: DocumentFrame): string {
  if (id === undefined) return dots;
  const name = plainNameOfUnit(id, frame);
  return name === id ? id : capitalized(name);
}
