import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledNames } from '../support/bundle.js';
import { fromRoot } from '../support/repository.js';

const provinces = ['provinces2024', 'provinces2025', 'provinceSuccessions'];

/** A word that is met in one table of facts only. */
const marks: readonly (readonly [name: string, mark: string])[] = [
  ['indicators', 'Mediation teams'],
  ['partyLayout', 'Phần thứ {ordinal}'],
  ['reviewOutline', 'Khái quát tình hình'],
  ['provinces2024', 'tỉnh Sóc Trăng'],
  ['provinces2025', '"31","thành phố Hải Phòng"]'],
  ['unitKinds', 'Front presidium'],
  ['administrativeLevels', 'cấp trung ương'],
  ['communityLevel', 'thôn, tổ dân phố",en:"village or residential group'],
  ['vietNam', 'viet-nam'],
  ['reportingCalendars', 'tt-01-2024-ttcp'],
  ['termSystems', 'peoples-councils'],
  ['fixedHolidays', 'Tết Dương lịch'],
  ['holidayLists', 'nghỉ hoán đổi'],
  ['dueRules', 'tt-06-2025-ttcp-province'],
  ['factTables', 'thông báo từng năm'],
  ['gsoTypes', 'thanh_pho_tw'],
  ['documentKinds', 'phiếu báo'],
  ['documentIssuers', 'BCSĐUBND'],
];

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

describe('the facts of danvan/vietnam', () => {
  it('hold all provinces and what became of them in less than 3 KB', async () => {
    const { size, text } = await bundledNames({ vietnam: provinces });
    console.log(`provinces and successions in bytes: ${size}`);
    expect(text.includes('tỉnh Sóc Trăng')).toBe(true);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(3000);
  });

  it.each(marks)('come alone: an app that imports %s', async (name) => {
    const { text } = await bundledNames({ vietnam: [name] });
    const carried = marks.filter(([, mark]) => text.includes(mark)).map(([other]) => other);
    expect(carried).toEqual([name]);
  });
});
