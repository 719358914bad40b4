import {
  composeDemocracyRecords,
  composeReview,
  type Hierarchy,
  type ReportDocument,
  type Table,
} from 'danvan';
import type { DemocracyRecords } from 'danvan/democracy';
import { democracyOutline as outline, partyLayout, stateLayout } from 'danvan/vietnam';
import { draftMark } from '../shared/write-files.js';
import { law } from './count-year.js';
import type { CommuneYear } from './read-year.js';

/** The report of the province on the year, with its figures and with those of each commune. */
export const provinceReport = (table: Table, { narrative }: CommuneYear): ReportDocument =>
  composeReview({
    table,
    outline,
    narrative,
    draftMark,
    issuer: 'ban-tgdv',
    layout: partyLayout,
    date: '2027-01-08',
    money: 'million-dong',
    signers: [{ authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' }],
    recipients: ['Thường trực Tỉnh ủy', 'Đảng ủy các xã, phường', 'Lưu Ban Tuyên giáo và Dân vận'],
  });

/** What stands in the records of the commune, list by list. */
export const communeRecords = (hierarchy: Hierarchy, records: DemocracyRecords): ReportDocument =>
  composeDemocracyRecords({
    ...law,
    hierarchy,
    records,
    draftMark,
    subject: 'kết quả thực hiện dân chủ ở cơ sở năm 2026',
    issuer: 'ubnd',
    layout: stateLayout,
    place: 'Mẫu An',
    date: '2026-12-31',
    until: '2026-12-31',
    signers: [{ authority: 'TM. Ủy ban nhân dân', post: 'Chủ tịch' }],
    recipients: ['Ủy ban nhân dân tỉnh', 'Đảng ủy xã', 'Lưu: VT'],
  });
