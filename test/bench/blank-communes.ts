import { vi } from 'danvan';
import { zipFiles } from 'danvan/exporter';
import { excel } from 'danvan/excel';
import { blankWorkbooks } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';

/** Blank workbooks of two forms for so many communes, in one zip file that goes nowhere; gives its size. */
export async function blankCommunes(count: number): Promise<number> {
  const forUnits = Array.from({ length: count }, (_, at) => `xa-${at}`);
  const files = blankWorkbooks(statisticalForms.slice(0, 2), {
    sheets: excel(),
    forUnits,
    period: '2026-Q1@tt-06-2025-ttcp',
    periods: { calendars },
    locale: vi,
    createdAt: '2026-03-01',
  });
  let size = 0;
  for await (const piece of zipFiles(files, { total: count })) size += piece.length;
  return size;
}
