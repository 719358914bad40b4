import { DanvanError } from '#room/findings';
import type { Layout } from './layout.js';

const isList = (layout: Layout | readonly Layout[]): layout is readonly Layout[] =>
  Array.isArray(layout);

/** The layout in force on a day. */
export function chooseLayout(layout: Layout | readonly Layout[], day: string): Layout {
  if (!isList(layout)) return layout;
  const inForce = layout.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
  if (inForce !== undefined) return inForce;
  const known = layout.map(({ id, validFrom }) => `${id} from ${validFrom}`).join(', ');
  throw new DanvanError(
    'NO_LAYOUT_IN_FORCE',
    `No layout is in force on ${day}; there is: ${known}.`,
  );
}
