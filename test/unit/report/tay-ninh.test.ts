import { check, describeFinding, en, findCell, vi, type ReportDocument } from 'danvan';
import { namesOf, type Block } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../support/demo-review.js';
import { readText } from '../../support/repository.js';

const proseOf = ({ blocks }: ReportDocument): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');

const rowsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

const withSuccessful = (value: number | null) =>
  reviewOf('tay-ninh-2020-h1', (observation) =>
    observation.indicator === 'mediation.cases-successful'
      ? { ...observation, value }
      : observation,
  );

describe('the review of Tây Ninh', () => {
  it('holds every figure of the article in its prose', () => {
    const { dataset, report } = reviewOf('tay-ninh-2020-h1');
    expect(check(dataset)).toEqual([]);
    const prose = proseOf(report);
    const figures = [
      '35.864 đoàn viên, hội viên',
      '58,5 tỷ đồng',
      'gần 134 tấn gạo',
      'nhiều trang thiết bị',
      '39.284 cuộc',
      '1.327.453 lượt người',
      'giám sát 98 cuộc',
      'giám sát 136 cuộc',
      '545 tổ hòa giải',
      '4.001 hòa giải viên',
      '325 vụ, việc',
      '240 vụ',
    ];
    expect(figures.filter((figure) => !prose.includes(figure))).toEqual([]);
    expect(prose).toMatch(/đạt 7[34](,\d+)?%/);
  });

  it('says which unit, period and indicators disagree when 240 becomes 340', () => {
    const { dataset } = withSuccessful(340);
    const [finding, ...others] = check(dataset);
    if (finding === undefined) throw new Error('nothing was found');
    expect(finding).toMatchObject({
      code: 'rules/part-exceeds-whole',
      unit: 'tay-ninh',
      period: '2020-H1',
      params: { difference: 15 },
    });
    expect(others.map(({ code }) => code)).toEqual([
      'rules/parts-may-differ',
      'rules/stated-rate-differs',
    ]);
    const inVi = describeFinding(finding, vi, namesOf(dataset));
    const inEn = describeFinding(finding, en, namesOf(dataset));
    const facts = {
      vi: ['tỉnh Tây Ninh', '6 tháng đầu năm 2020', 'hòa giải thành', '340', 'tiếp nhận', '325'],
      en: ['Tây Ninh province', '2020', 'mediated successfully', '340', 'received', '325'],
    };
    expect(facts.vi.filter((fact) => !inVi.includes(fact))).toEqual([]);
    expect(facts.en.filter((fact) => !inEn.includes(fact))).toEqual([]);
    expect([inVi, inEn].every((sentence) => /\b15\b/.test(sentence))).toBe(true);
  });

  it('prints “…” in sentence and annex when 240 becomes null, and no nought', () => {
    const { table, report } = withSuccessful(null);
    expect(proseOf(report)).toContain('hòa giải thành … vụ');
    const cell = findCell(table, 'mediation.cases-successful');
    expect(cell).toMatchObject({ amount: null, state: 'missing' });
    expect(cell.coverage).toEqual({ reported: 0, partial: 0, expected: 1 });
    expect(table.total.filter(({ amount }) => amount === 0)).toEqual([]);
    const annex = rowsOf(report.annexes.flatMap(({ blocks }) => blocks)).filter(
      ({ role }) => role === 'data',
    );
    expect(annex[table.total.indexOf(cell)]?.cells['current']).toMatchObject({ mark: '…' });
    expect(annex.flatMap(({ cells }) => Object.values(cells))).not.toContainEqual(
      expect.objectContaining({ kind: 'number', amount: 0 }),
    );
  });
});

interface Sent {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly line?: string;
  readonly value: number | { readonly state: 'nil' };
}

/** Totals straight from the raw input: the first line counts, except for members, who add up. */
function totalsOf(sent: readonly Sent[], period: string): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  const counted = new Set<string>();
  for (const { unit, indicator, line, value, ...observation } of sent) {
    if (observation.period !== period) continue;
    const isAdded = indicator === 'members.new';
    const key = JSON.stringify([unit, indicator, isAdded ? line : '']);
    if (counted.has(key)) continue;
    counted.add(key);
    totals[indicator] = (totals[indicator] ?? 0) + (typeof value === 'number' ? value : 0);
  }
  return totals;
}

describe('the review of the made-up province', () => {
  const { dataset, table, report } = reviewOf('tinh-mau-2026-q3');
  const sent: readonly Sent[] = JSON.parse(
    readText('examples/data/tinh-mau-2026-q3.json'),
  ).observations;

  it('lowers the coverage by silent communes and names them', () => {
    const heard = new Set(
      sent.filter(({ period }) => period === '2026-Q3').map(({ unit }) => unit),
    );
    const silent = table.expected.filter(({ id }) => !heard.has(id));
    expect(silent.length).toBeGreaterThan(0);
    expect(table.silent).toEqual(silent);
    const { reported, expected } = findCell(table, 'mediation.teams').coverage;
    expect([reported, expected]).toEqual([12 - silent.length, 12]);
    expect(proseOf(report)).toContain('Báo cáo tổng hợp số liệu của 10/12 xã, phường');
    const annexes = JSON.stringify(report.annexes);
    expect(silent.filter(({ name }) => !annexes.includes(name.vi))).toEqual([]);
  });

  it('has the totals that the raw figures add up to, in both years', () => {
    const totals = totalsOf(sent, '2026-Q3');
    const bases = totalsOf(sent, '2025-Q3');
    const isSum = ({ indicator }: { readonly indicator: string }) => indicator in totals;
    const cells = table.total.filter(isSum);
    expect(cells.length).toBe(Object.keys(totals).length);
    expect(Object.fromEntries(cells.map((cell) => [cell.indicator, cell.amount]))).toEqual(totals);
    expect(Object.fromEntries(cells.map((cell) => [cell.indicator, cell.base?.amount]))).toEqual(
      bases,
    );
  });

  it('does not add twice what two lines have sent', () => {
    const twice = sent.filter(
      ({ indicator, line }) => indicator === 'outreach.sessions' && line !== 'front',
    );
    expect(twice).toHaveLength(2);
    const all = sent.filter(
      ({ indicator, period }) => indicator === 'outreach.sessions' && period === '2026-Q3',
    );
    const everything = all.reduce(
      (sum, { value }) => sum + (typeof value === 'number' ? value : 0),
      0,
    );
    expect(findCell(table, 'outreach.sessions').amount).toBeLessThan(everything);
    const codes = check(dataset).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['dataset/sent-by-two-lines', 'dataset/lines-disagree']),
    );
  });
});
