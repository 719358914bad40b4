export * from './door.js';
export { countCell, numberCell, withSums } from './document/count-cell.js';
export { markLegend } from './document/mark-legend.js';
export { markCell } from './document/marks.js';
export { tableColumn } from './document/table-column.js';
export { textCell } from './document/text-cell.js';
export { checkLayouts } from './layout/check-layout.js';
export { chooseLayout } from './layout/choose-layout.js';
