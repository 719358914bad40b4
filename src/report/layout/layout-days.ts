import type { Layout } from './layout.js';

/** The days of a layout as they may be written: by their names of today or by those of before. */
type WrittenDays = Pick<Layout, 'from' | 'to' | 'validFrom' | 'validTo'>;

/** The days on which a layout is in force, both included. */
export const layoutDays = ({ from, to, validFrom, validTo }: WrittenDays) => ({
  from: from ?? validFrom,
  to: to ?? validTo,
});
