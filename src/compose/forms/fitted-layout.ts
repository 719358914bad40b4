import type { StatisticalForm } from '#room/forms';
import type { Layout } from '#room/report';

/** The size of letters, in points, in which so many columns stand side by side on A4 on its side. */
function sizeFor(columns: number): number {
  if (columns <= 12) return Infinity;
  if (columns <= 18) return 10;
  return columns <= 24 ? 9 : 8;
}

/**
 * A layout whose tables are set small enough for the widest of some forms; no act says how large
 * their letters are.
 */
export function fittedLayout(layout: Layout, forms: readonly StatisticalForm[]): Layout {
  const most = Math.max(0, ...forms.map(({ columns }) => columns.length));
  const { tableHeader, tableBody } = layout.annex;
  const size = sizeFor(most);
  return {
    ...layout,
    annex: {
      ...layout.annex,
      tableHeader: { ...tableHeader, size: Math.min(tableHeader.size, size) },
      tableBody: { ...tableBody, size: Math.min(tableBody.size, size) },
    },
  };
}
