import { indicators, reportingCalendars, termSystems } from 'danvan/vietnam';
import type { Samples } from './samples.js';

const place = { path: ['a', 1], unit: 'xa-a' };
const periods = {
  calendars: reportingCalendars.slice(0, 2),
  calendar: 'civil',
  termSystems: termSystems.slice(0, 2),
  asOf: '2025-01-01',
  documentDates: { 'Chỉ thị': '2004-01-01' },
};

/** Good arguments of the doors for single texts. */
export const textSamples: Samples = {
  matchKey: ['xã Hòa Bình'],
  parseNumber: ['1.234,5', place],
  parseMoney: ['5 triệu đồng', place],
  parsePercent: ['74 %', place],
  parseQuantity: ['gần 134 tấn', place],
  scanSentence: ['Có 545 tổ hòa giải, gần 134 tấn gạo.', { indicators: indicators.slice(0, 20) }],
  parseDate: ['ngày 05 tháng 6 năm 2020', place],
  parseCsv: ['a,b\n1,2'],
  parsePeriod: ['2025-Q1', periods],
  parsePeriodLabel: ['Quý I năm 2025', periods],
};
