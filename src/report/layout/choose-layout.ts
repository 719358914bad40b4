import { DanvanError } from '#room/findings';
import { layoutDays } from './layout-days.js';
import type { Layout } from './layout.js';

const isList = (layout: Layout | readonly Layout[]): layout is readonly Layout[] =>
  Array.isArray(layout);

/** The layout in force on a day. */
export function chooseLayout(layout: Layout | readonly Layout[], day: string): Layout {
  if (!isList(layout)) return layout;
  const inForce = layout.find((each) => {
    const { from, to } = layoutDays(each);
    return from !== undefined && from <= day && (to === undefined || day <= to);
  });
  if (inForce !== undefined) return inForce;
  const known = layout.map((each) => `${each.id} from ${layoutDays(each).from}`).join(', ');
  throw new DanvanError(
    'NO_LAYOUT_IN_FORCE',
    `No layout is in force on ${day}; there is: ${known}.`,
  );
}
