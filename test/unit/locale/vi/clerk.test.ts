import {
  check,
  createDataset,
  createHierarchy,
  defineIndicator,
  describeFinding,
  en,
  parsePeriod,
  vi,
  type Finding,
  type Locale,
} from 'danvan';
import {
  checkStatedCounts,
  readCampaigns,
  readCommendations,
  readContributions,
} from 'danvan/campaigns';
import { parseMoney, parsePercent } from 'danvan/text';
import { parseDate, parsePeriodLabel } from 'danvan/time';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh T' },
  { id: 'a', name: { vi: 'xã An Bình', en: 'An Bình commune' }, parent: 'tinh' },
]);
const sessions = defineIndicator({
  code: 'x.sessions',
  name: 'Số cuộc',
  unit: 'cuộc',
  kind: 'flow',
});
const rate = defineIndicator({
  code: 'x.rate',
  name: 'Tỷ lệ',
  unit: '%',
  kind: 'ratio',
  ratio: { numerator: 'x.part', denominator: 'x.sessions', factor: 100 },
});
const part = defineIndicator({ code: 'x.part', name: 'Số đạt', unit: 'cuộc', kind: 'flow' });

const row = { unit: 'a', indicator: 'x.sessions', period: '2020-06', value: 5 };
const datasetOf = (...observations: readonly object[]) =>
  createDataset({
    hierarchy,
    indicators: [sessions, part, rate],
    // @ts-expect-error: rows as a clerk may send them
    observations,
    lines: [{ id: 'front', name: 'Mặt trận' }],
  });
const said = (findings: readonly Finding[], locale: Locale = vi) =>
  findings.map((finding) => describeFinding(finding, locale));
const saidOf = (given: object, locale: Locale = vi) =>
  said(datasetOf({ ...row, ...given }).findings, locale);

const refusal = (result: { readonly ok: boolean; readonly findings?: readonly Finding[] }) =>
  said(result.findings ?? [])[0];

describe('what a clerk reads of a period', () => {
  it.each([
    ['tháng 6 năm 2020', '2020-06'],
    ['Quý II năm 2020', '2020-Q2'],
    ['6 tháng đầu năm 2020', '2020-H1'],
    ['9 tháng đầu năm 2020', '2020-9M'],
    ['năm 2020', '2020'],
    ['giai đoạn 2021-2025', '2021/2025'],
    ['2020-h1', '2020-H1'],
  ])('gives the id that %s was meant to be', (text, id) => {
    expect(refusal(parsePeriod(text))).toBe(
      `“${text}” chưa phải là mã kỳ báo cáo; hãy viết “${id}”.`,
    );
    expect(saidOf({ period: text })[0]).toContain(`hãy viết “${id}”`);
  });

  it('says how ids are written where nothing can be guessed', () => {
    expect(refusal(parsePeriod('2020-H3'))).toContain('hãy viết như 2020-06 (tháng 6 năm 2020)');
    expect(refusal(parsePeriod('x'.repeat(1000)))).toContain('hãy viết như 2020-06');
  });

  it('asks for a name where a name was read', () => {
    expect(refusal(parsePeriodLabel('6 tháng năm 2020'))).toContain('hãy viết rõ như tháng 6');
    expect(refusal(parsePeriodLabel('  '))).toContain('hãy viết rõ như tháng 6');
  });
});

describe('what a clerk reads of a value', () => {
  it.each([
    [{ value: Number.NaN }, 'cần số, nhưng nhận được kết quả không tính được thành số.'],
    [{ value: Number.POSITIVE_INFINITY }, 'kết quả lớn vô hạn'],
    [{ value: '134 tấn' }, 'cần số, nhưng nhận được chữ “134 tấn”.'],
    [{ unit: 5 }, 'đơn vị (unit): cần chữ, nhưng nhận được số 5.'],
    [{ unit: null }, 'cần chữ, nhưng đang để trống.'],
    [{ unit: '' }, 'đang để trống, cần ít nhất 1 ký tự; hãy điền nội dung.'],
    [{ unit: ['a'] }, 'nhận được danh sách.'],
    [{ unit: {} }, 'nhận được một mục gồm nhiều trường.'],
    [{ value: { amount: 1, precision: 0 } }, 'số 0 không được nhập, phải lớn hơn 0.'],
    [{ value: { amount: 5, to: 3 } }, 'khoảng số phải ghi từ số nhỏ đến số lớn'],
    [{ value: { amount: null } }, 'định tính là “nhiều” (many)'],
    [{ basis: 'luy ke' }, '“phát sinh trong kỳ” (in-period), “lũy kế” (cumulative).'],
  ])('says of %j what to do', (given, words) => {
    const [sentence] = saidOf(given);
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^Số liệu, dòng 1, /);
  });

  it('parts texts, lists and numbers that are too small', () => {
    const goal = { id: 'g', kind: 'drive', name: 'Đợt', host: 'a', events: [{ count: -1 }] };
    expect(said(readCampaigns(untyped([goal])).findings).join('\n')).toContain(
      'số -1 nhỏ hơn mức thấp nhất được nhập là 0.',
    );
    const award = { id: 'k', kind: 'reward', level: 'district', title: '', recipients: [] };
    expect(said(readCommendations(untyped([award]), {}).findings)).toEqual([
      'Khen thưởng, dòng 1, tên gọi (title): đang để trống, cần ít nhất 1 ký tự; hãy điền nội dung.',
      'Khen thưởng, dòng 1, nơi được khen (recipients): danh sách đang để trống, cần ít nhất 1 mục.',
    ]);
  });

  it('says of a word of a list that is not there that it is blank', () => {
    for (const kind of [undefined, null, '']) {
      const [finding] = readContributions(untyped([{ kind }])).findings;
      expect(finding && describeFinding(finding, vi)).toBe(
        'Đóng góp, dòng 1, loại (kind): đang để trống; hãy chọn một trong: “tiền” (cash), “hiện vật” (goods), “ngày công” (labour), “đất” (land).',
      );
    }
  });

  it('asks for the sign of a percentage and for the unit of money', () => {
    expect(refusal(parsePercent('74'))).toContain('hãy viết số kèm dấu % như 74%');
    expect(refusal(parsePercent('nhiều lắm thay'))).toContain('dấu %');
    expect(refusal(parseMoney('74 tấn'))).toContain('hãy viết số kèm đơn vị tiền');
  });

  it('says how a day is written', () => {
    expect(refusal(parseDate('31/02/2020'))).toBe(
      '“31/02/2020” không phải là một ngày có thật; hãy viết như ngày 07 tháng 7 năm 2020 hoặc 07/7/2020.',
    );
    const given = { kind: 'cash', amount: 5, date: '2020-02-31' };
    expect(said(readContributions(untyped([given])).findings)[0]).toBe(
      'Đóng góp, dòng 1, ngày (date): “2020-02-31” không phải là một ngày có thật; hãy kiểm tra lại ngày, tháng.',
    );
  });
});

describe('what a clerk reads of a place', () => {
  it('tells both values, rows from 1 and sources of a repeat, with names', () => {
    const source = { document: 'Phụ lục I', locator: 'ô D7', text: '7 cuộc' };
    const [finding] = datasetOf(row, { ...row, value: 7, source }).findings;
    if (finding === undefined) throw new Error('no finding');
    expect(describeFinding(finding, vi)).toBe(
      'Nguồn “Phụ lục I”, vị trí “ô D7”, xã An Bình, tháng 6 năm 2020, “Số cuộc”: số liệu được gửi hai lần trong cùng một hệ thống báo cáo: 5 (dòng 1), sau đó 7 (dòng 2, nguồn “Phụ lục I”, vị trí “ô D7”); chỉ tính lần đầu, hãy bỏ bớt một.',
    );
    expect(finding.source).toEqual({ document: 'Phụ lục I', locator: 'ô D7' });
    expect(describeFinding(finding, en)).toContain('An Bình commune, June 2020');
  });

  it('tells values that are no numbers', () => {
    const [sentence] = said(
      datasetOf({ ...row, value: { state: 'nil' } }, { ...row, value: { amount: 3, to: 4 } })
        .findings,
    );
    expect(sentence).toContain('không phát sinh (dòng 1), sau đó từ 3 đến 4 (dòng 2)');
  });

  it('names no unit twice, and the row instead', () => {
    const twice = createHierarchy([
      { id: 'a', name: 'xã An Bình' },
      { id: 'a', name: 'xã An Bình' },
    ]);
    expect(said(twice.findings)).toEqual([
      'Đơn vị, dòng 2: xã An Bình được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.',
    ]);
    expect(
      describeFinding({ ...twice.findings[0], unit: 'a' } as never, vi, {
        unit: () => 'xã B',
      }).match(/xã B/g),
    ).toHaveLength(1);
  });

  it('prefers the names that are handed over', () => {
    const [finding] = datasetOf({ ...row, value: -1 }).findings;
    if (finding === undefined) throw new Error('no finding');
    expect(describeFinding(finding, vi, { unit: () => 'An Bình mới' })).toMatch(/^An Bình mới, /);
    expect(describeFinding(finding, vi, { unit: () => undefined })).toMatch(/^xã An Bình, /);
  });
});

describe('what a clerk reads of figures that disagree', () => {
  const sent = (indicator: string, value: number, more: object = {}) => ({
    ...row,
    indicator,
    value,
    ...more,
  });

  it('tells a difference of rates in points', () => {
    const dataset = datasetOf(sent('x.sessions', 10), sent('x.part', 5), sent('x.rate', 74));
    expect(said(check(dataset))[0]).toContain(
      'tỷ lệ báo cáo (74%) khác tỷ lệ tính lại (50%) từ “Số đạt” (5) và “Số cuộc” (10), chênh lệch 24 điểm phần trăm',
    );
    expect(said(check(dataset), en)[0]).toContain('by 24 percentage points');
  });

  it('tells it of two lines too', () => {
    const dataset = datasetOf(sent('x.rate', 70), sent('x.rate', 74, { line: 'front' }));
    const [sentence] = said(check(dataset));
    expect(sentence).toContain(
      'báo cáo không ghi hệ thống gửi 70%, Mặt trận gửi 74%, chênh lệch 4 điểm phần trăm',
    );
  });

  it('says what was counted', () => {
    const counts = { stated: { economy: 7 }, counted: { economy: 6 } };
    const of = (what?: string) =>
      said(checkStatedCounts(counts.stated, counts.counted, { what }))[0];
    expect(of('lượt khen thưởng')).toContain(
      'Số lượt khen thưởng ghi trong báo cáo ở mục “kinh tế” (economy) là 7, nhưng đếm theo danh sách được 6',
    );
    expect(of()).not.toContain('mô hình');
  });
});
