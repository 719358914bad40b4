import { inlineTexts, styleTable } from '#inside/exporters/excel';

/** What the sheets of a workbook for tests share. */
export const writing = { styles: styleTable('Times New Roman'), texts: inlineTexts };

/** What such a workbook says of itself. */
export const about = {
  issuer: 'Ban Dân vận',
  title: 'Báo cáo',
  typeface: 'Times New Roman',
  createdAt: '2020-07-07',
};
