import { nameIn, type Unit } from '#room/organization';
import { placeName } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { dots } from './dots.js';

/** A line of parents is no longer than this. */
const mostSteps = 20;

/** The place that a body serves, or the nearest of those above it. */
function placeUnitOf(issuer: Unit | undefined, { hierarchy }: DocumentFrame): Unit | undefined {
  let unit = issuer;
  for (let step = 0; unit !== undefined && step < mostSteps; step += 1) {
    if (unit.category === 'place') return unit;
    const next: string | undefined = unit.serves ?? unit.parent;
    unit = next === undefined ? undefined : hierarchy.byId.get(next);
  }
  return undefined;
}

/** The place in the line of place and date: what was given, else that of the issuer, else dots. */
export function placeOf(frame: DocumentFrame): string {
  const { place, issuers, language } = frame;
  if (place !== undefined) return place === '' ? dots : placeName(place);
  const [first] = issuers;
  const unit = placeUnitOf(first, frame);
  if (unit === undefined) return dots;
  // Names in English say what a place is behind its name: the short one is enough.
  const name = language === 'vi' ? unit.name : (unit.shortName ?? unit.name);
  return placeName(nameIn(name, language));
}
