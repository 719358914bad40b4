import { DanvanError } from '#room/findings';
import type { PartialAggregate } from './partial-aggregate.js';

const refuse = (code: 'PARTS_DIFFER' | 'PARTS_OVERLAP', message: string): never => {
  throw new DanvanError(code, message);
};

/** Parts of one whole were read under one context, and all know their places in it or none does. */
export function refuseDifferent(parts: readonly PartialAggregate[]): void {
  const [first, ...others] = parts;
  if (first === undefined) return;
  if (others.some(({ context }) => context !== first.context)) {
    refuse(
      'PARTS_DIFFER',
      'The parts were read under different units, indicators, lines or periods.',
    );
  }
  if (others.some(({ isPlaced }) => isPlaced !== first.isPlaced)) {
    refuse('PARTS_DIFFER', 'Either all parts must be given their "positions", or none.');
  }
}

const unknown = -1;

/** A unit of a part that was cut by unit may be in no other part. */
export function refuseShared(parts: readonly PartialAggregate[]): void {
  if (parts.every(({ cutBy }) => cutBy === 'any')) return;
  const owners = new Map<number, number>();
  for (const [part, { columns, cutBy }] of parts.entries()) {
    let last = unknown;
    for (const unit of columns.units) {
      // Rows come in runs.
      if (unit === last) continue;
      last = unit;
      const owner = owners.get(unit) ?? part;
      owners.set(unit, owner);
      if (owner === part || (cutBy === 'any' && parts[owner]?.cutBy === 'any')) continue;
      const message = `Parts ${owner} and ${part} both hold rows of unit number ${unit}; one of them was cut by unit.`;
      refuse('PARTS_OVERLAP', message);
    }
  }
}
