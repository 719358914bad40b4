import { nameIn, type Name, type Unit } from '#room/organization';
import { fillLabel } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { bodyAbove, practicesOf, writingBody } from './paper-practices.js';

/** What stands above the issuer, and the names that the issuer's own need not repeat. */
export interface Superior {
  readonly text: string;
  readonly names: readonly (Name | undefined)[];
}

/** The place above the one that a body serves, or the one that the body above it serves. */
function placeAbove({ serves, parent }: Unit, { hierarchy: { byId } }: DocumentFrame) {
  const place = serves === undefined ? undefined : byId.get(serves);
  const above = place?.parent ?? (parent === undefined ? undefined : byId.get(parent)?.serves);
  return above === undefined || above === serves ? undefined : byId.get(above);
}

/** “Đảng bộ tỉnh Mẫu” above the committee of a district of it. */
function wordsAbove(unit: Unit, frame: DocumentFrame): string | undefined {
  const practice = practicesOf(unit, frame).find(({ below }) => below !== undefined);
  const place = practice === undefined ? undefined : placeAbove(unit, frame);
  if (practice?.below === undefined || place?.category !== 'place') return undefined;
  const { language } = frame;
  return fillLabel(nameIn(practice.below, language), { place: nameIn(place.name, language) });
}

function organizationAbove(unit: Unit, frame: DocumentFrame): Unit | undefined {
  const { parent } = unit;
  const above = parent === undefined ? undefined : frame.hierarchy.byId.get(parent);
  return above?.category === 'organization' ? above : bodyAbove(unit, frame);
}

/**
 * What stands above a single issuer: what its kind says, its parent, or the body of its place that
 * it works for; a place is no body, and those that issue together stand without one.
 */
export function superiorOf(frame: DocumentFrame): Superior | undefined {
  const [first, ...others] = frame.issuers;
  if (first === undefined || others.length > 0) return undefined;
  const unit = writingBody(first, frame);
  const words = wordsAbove(unit, frame);
  if (words !== undefined) return { text: words, names: [] };
  const above = organizationAbove(unit, frame);
  if (above === undefined) return undefined;
  const { name, shortName } = above;
  return { text: nameIn(shortName ?? name, frame.language), names: [name, shortName] };
}
