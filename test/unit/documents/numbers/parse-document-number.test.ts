import { formatDocumentNumber, parseDocumentNumber } from 'danvan/documents';
import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const read = (text: string, at?: string) => {
  const result = parseDocumentNumber(text, { kinds, issuers, at });
  return result.ok ? result.value : undefined;
};

/** Text, canonical form, system, number, ids of the kinds, symbols of the bodies. */
const specimens = [
  ['25-NQ/TW', '', 'party', 25, 'party-resolution', 'TW'],
  ['43-KL/TW', '', 'party', 43, 'party-conclusion', 'TW'],
  ['844-QĐ/HU', '', 'party', 844, 'party-decision party-rules', 'HU'],
  ['400-QĐ/TU', '', 'party', 400, 'party-decision party-rules', 'TU'],
  ['11-QĐi/TW', '', 'party', 11, 'party-rules', 'TW'],
  ['01-ĐA/HU', '', 'party', 1, 'party-scheme', 'HU'],
  ['114-KH/HU', '', 'party', 114, 'party-plan', 'HU'],
  ['03-QC/TU', '', 'party', 3, 'party-regulation', 'TU'],
  ['30-CT/TW', '', 'party', 30, 'party-directive', 'TW'],
  ['36-HD/VPTW', '', 'party', 36, 'party-guidance', 'VPTW'],
  ['490-CV/BDVTW', '', 'party', 490, 'party-official-letter', 'BDVTW'],
  ['06-TTr/QU', '', 'party', 6, 'party-circular-notice party-submission', 'QU'],
  ['79-CTr/BDVTW-BCSĐCP', '', 'party', 79, 'party-programme', 'BDVTW BCSĐCP'],
  ['161-CTr/BCSĐUBND-BDVTU', '', 'party', 161, 'party-programme', 'BCSĐUBND BDVTU'],
  ['1573-KH/BDVTW-BCSĐCP', '', 'party', 1573, 'party-plan', 'BDVTW BCSĐCP'],
  ['01-QCPH/UBND-BDVTU', '', 'party', 1, 'party-coordination-regulation', 'UBND BDVTU'],
  ['01/QCPH/UBND-UBMTTQ', '', 'state', 1, 'state-coordination-regulation', 'UBND UBMTTQ'],
  ['69/QCPH-HĐND-UBND-MTTQ', '', 'state', 69, 'state-coordination-regulation', 'HĐND UBND MTTQ'],
  ['01/QC-HĐND-UBND-UBMTTQVN', '', 'state', 1, 'state-regulation', 'HĐND UBND UBMTTQVN'],
  ['04/QC-UBND-UBMTTQ', '', 'state', 4, 'state-regulation', 'UBND UBMTTQ'],
  ['25/QCPH-UBND-UBMT', '', 'state', 25, 'state-coordination-regulation', 'UBND UBMT'],
  ['1205/QĐ-UBND', '', 'state', 1205, 'state-decision', 'UBND'],
  ['17/CT-UBND', '', 'state', 17, 'state-directive', 'UBND'],
  ['33/CT-TTg', '', 'state', 33, 'state-directive', 'TTg'],
  ['05/HD-MTTW-BTT', '', 'state', 5, 'state-guidance', 'MTTW-BTT'],
  ['207/QĐ-MTTW-BTT', '', 'state', 207, 'state-decision', 'MTTW-BTT'],
  ['249/MTTQ-BTT', '', 'state', 249, 'state-official-letter', 'MTTQ-BTT'],
  ['59/2023/NĐ-CP', '', 'legislative', 59, 'legislative-decree', 'CP'],
  ['01/2024/TT-TTCP', '', 'legislative', 1, 'legislative-circular', 'TTCP'],
  ['18/2000/CT-TTg', '', 'legislative', 18, 'legislative-directive', 'TTg'],
  ['34/2007/PL-UBTVQH11', '', 'legislative', 34, 'legislative-ordinance', 'UBTVQH11'],
  ['55/1998/NQ-UBTVQH10', '', 'legislative', 55, 'legislative-resolution', 'UBTVQH10'],
  [
    '10/2022/QH15',
    '',
    'legislative',
    10,
    'legislative-code legislative-law legislative-assembly-resolution',
    'QH15',
  ],
  [
    '19/2008/NQLT/CP-UBTVQH-UBTWMTTQVN',
    '',
    'legislative',
    19,
    'legislative-joint-resolution',
    'CP UBTVQH UBTWMTTQVN',
  ],
  [
    '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    '',
    'legislative',
    403,
    'legislative-joint-resolution',
    'UBTVQH14 CP ĐCTUBTWMTTQVN',
  ],
  ['76/2025/UBTVQH15', '', 'legislative', 76, 'legislative-resolution', 'UBTVQH15'],
  ['Nghị quyết số 76/2025/UBTVQH15', '', 'legislative', 76, 'legislative-resolution', 'UBTVQH15'],
  [
    '76/2025/UBTV.QH XV.',
    '76/2025/UBTVQH15',
    'legislative',
    76,
    'legislative-resolution',
    'UBTVQH15',
  ],
  ['76/2025/NQ-UBTVQH15', '', 'legislative', 76, 'legislative-resolution', 'UBTVQH15'],
  ['76/UBTVQH15', '', 'legislative', 76, 'legislative-resolution', 'UBTVQH15'],
  [
    'NQ 28/2026/Q.H16',
    'Nghị quyết số 28/2026/QH16',
    'legislative',
    28,
    'legislative-assembly-resolution',
    'QH16',
  ],
  ['Luật 10/2022/QH khóa XV', 'Luật số 10/2022/QH15', 'legislative', 10, 'legislative-law', 'QH15'],
  ['88-Q\u00D0/TƯ', '88-QĐ/TƯ', 'party', 88, 'party-decision party-rules', 'TƯ'],
  ['０４／２０１５／NĐ－\u0421P', '04/2015/NĐ-CP', 'legislative', 4, 'legislative-decree', 'CP'],
  ['42 -HD/BDVTW', '42-HD/BDVTW', 'party', 42, 'party-guidance', 'BDVTW'],
  ['Số:  844 – QĐ / HU ', '844-QĐ/HU', 'party', 844, 'party-decision party-rules', 'HU'],
  ['7-ctr/tu', '07-CTr/tu', 'party', 7, 'party-programme', 'tu'],
  ['NQ 25-NQ/TW', '25-NQ/TW', 'party', 25, 'party-resolution', 'TW'],
  ['Quy định 66-QĐ/TW', 'Quy định số 66-QĐ/TW', 'party', 66, 'party-rules', 'TW'],
  ['Chỉ thị số 17', '', 'unknown', 17, 'party-directive state-directive legislative-directive', ''],
  ['NĐ 30/2020', '', 'unknown', 30, 'legislative-decree', ''],
  ['1205', '', 'unknown', 1205, '', ''],
] as const;

describe('parseDocumentNumber', () => {
  it.each(specimens)('reads %s', (text, canonical, system, number, kindIds, bodies) => {
    const result = read(text);
    expect(result).toMatchObject({ system, number, written: text });
    expect(result?.kinds.map(({ id }) => id).join(' ')).toBe(kindIds);
    expect(result?.bodies.map(({ symbol }) => symbol).join(' ')).toBe(bodies);
    expect(result && formatDocumentNumber(result)).toBe(canonical || text);
    const isNamed = bodies === '' || result?.bodies.every(({ candidates }) => candidates.length);
    expect(isNamed).toBe(true);
  });

  it('names the standing committee with its term', () => {
    const [body] = read('76/2025/UBTVQH15')?.bodies ?? [];
    expect(body).toMatchObject({ symbol: 'UBTVQH15', term: 15 });
    expect(body?.candidates.map(({ name }) => name.vi)).toEqual(['Ủy ban Thường vụ Quốc hội']);
    expect(read('76/2025/UBTVQH15')?.doubts).toEqual([]);
  });

  it('says what is in doubt', () => {
    expect(read('844-QĐ/HU')?.doubts).toEqual(['several-kinds']);
    expect(read('Quyết định 844-QĐ/HU')?.isAmbiguous).toBe(false);
    expect(read('Chỉ thị số 17')?.doubts).toEqual(['bare-number', 'several-kinds']);
    expect(read('5-XYZ/TU')?.doubts).toEqual(['unknown-kind']);
    expect(read('Kế hoạch 25-NQ/TW')?.doubts).toEqual(['kind-name-differs']);
    const dated = kinds.map((kind) => ({ ...kind, from: '2030-01-01' }));
    const early = parseDocumentNumber('25-NQ/TW', { kinds: dated, at: '2013-06-03' });
    expect(early.ok && early.value.doubts).toEqual(['kind-not-in-force']);
  });

  it('takes kinds and bodies of the day of the document', () => {
    const basis = (at: string) => read('25-NQ/TW', at)?.kinds[0]?.legalBasis;
    expect([basis('2026-01-08'), basis('2026-01-09')]).toEqual(['66-QĐ/TW', '399-QĐ/TW']);
    expect(read('844-QĐ/HU', '2022-01-01')?.bodies[0]?.candidates).toHaveLength(1);
    expect(read('25-NQ/TW')?.bodies[0]?.candidates).toHaveLength(3);
  });

  it.each([
    '',
    'abc',
    'Số: …-BC/TU',
    '00-NQ/TW',
    '25-NQ/',
    '25--NQ/TW',
    '123456-NQ/TW',
    'KH 25-NQ/TW',
    '19/2008/NQLT/CP-UBTVQH-…',
    `1-${'A-'.repeat(100_000)}`,
    '1'.repeat(1_000_000),
  ])('refuses %#', (text) => {
    const result = parseDocumentNumber(text, { kinds, place: { path: ['documents', 3] } });
    expect(result.ok || result.findings).toMatchObject([
      { code: 'documents/not-a-number', path: ['documents', 3] },
    ]);
  });

  it('refuses what is no text', () => {
    // @ts-expect-error JavaScript callers may hand in anything.
    expect(() => parseDocumentNumber(null, { kinds })).toThrow(
      '"text" must be a text; it is null.',
    );
  });
});
