import { composeReview, describeFinding, exportReport, vi, type FigureTable } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { planOf, runPlan } from 'danvan/sql';
import { parsePeriod } from 'danvan/time';
import { outlineFor, partyLayout } from 'danvan/vietnam';
import { said } from './answer.js';
import type { StoreOfJob } from './ask-store.js';
import type { Answer, ReviewFormat } from './messages.js';
import { provinceContext } from './province.js';

const exporters = { pdf, xlsx: excel } as const;

/** The day of the paper; an office says its own. */
const date = '2026-10-05';
const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

const compose = (table: FigureTable) =>
  composeReview({
    table,
    issuer: 'ban-tgdv',
    layout: partyLayout,
    outline: outlineFor({ occasion: 'quarter', body: 'party-board', date }),
    date,
    money: 'million-dong',
    signers: [{ authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' }],
    draftMark,
  });

/** The review of a quarter, counted in the database. */
export async function makeReview(
  { format, period }: { readonly format: ReviewFormat; readonly period: string },
  { query }: StoreOfJob,
): Promise<Answer> {
  const read = parsePeriod(period);
  if (!read.ok) {
    const message = read.findings.map((finding) => describeFinding(finding, vi)).join(' ');
    return said(400, { message });
  }
  const plan = planOf(provinceContext, { units: 'tinh-mau', period });
  const table = await runPlan(plan, { dialect: 'postgres', query });
  if (table.indicators.length === 0) return said(404, { message: 'Chưa có số liệu của kỳ này.' });
  const file = await exportReport(compose(table), exporters[format](), {
    locale: vi,
    createdAt: date,
  });
  const name = `bao-cao-${period}.${file.extension}`;
  return { status: 200, type: file.mediaType, file: name, bytes: file.bytes };
}
