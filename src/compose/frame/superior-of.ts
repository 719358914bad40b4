import type { Unit } from '#room/organization';
import type { DocumentFrame } from './document-frame.js';

/** Kinds of bodies that work for the Party committee of their place, under whose name they write. */
const ofCommittee =
  /(?:-board|-commission|-block|^party-committee-office|^party-inspection-committee)$/;
const committee = /^(?!people-|military-|public-|party-agencies-)[a-z-]*party-committee$/;

/** The Party committee that serves the same place as one of its boards. */
export function committeeOf(
  { kind, serves }: Unit,
  { hierarchy }: DocumentFrame,
): Unit | undefined {
  if (kind === undefined || serves === undefined || !ofCommittee.test(kind)) return undefined;
  for (const unit of hierarchy.byId.values()) {
    if (unit.serves === serves && committee.test(unit.kind ?? '')) return unit;
  }
  return undefined;
}

/**
 * The body above a single issuer: its parent, or for a board the Party committee of its place; a
 * place is no body, and those that issue together stand without one.
 */
export function superiorOf(frame: DocumentFrame): Unit | undefined {
  const [first, ...others] = frame.issuers;
  if (first === undefined || others.length > 0) return undefined;
  const parent = first.parent === undefined ? undefined : frame.hierarchy.byId.get(first.parent);
  return parent?.category === 'organization' ? parent : committeeOf(first, frame);
}
