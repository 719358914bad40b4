import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { createNumberReader, numberKey } from '#inside/documents';

const read = createNumberReader({ kinds, issuers });
const keyOf = (text: string): string => {
  const result = read(text);
  return result.ok ? numberKey(result.value) : `refused: ${text}`;
};

it.each([
  ['04/2015/NĐ/CP', '04/2015/NĐ-CP'],
  ['04/2015/N\u00D0-CP', '4/2015/nđ-cp'],
  ['05/2006/NQLT-CP', '05/2006/NQLT/CP'],
  ['88-Q\u00D0/TW', '88-QĐ/TW'],
  ['88/QĐ-TW', '88-QĐ/TƯ'],
  ['403/2017/NQLT-CP-UBMTTQVN', '403/2017/NQLT-CP-UBTWMTTQVN'],
  ['403/2017/NQLT-CP-UBTƯMTTQVN', '403/2017/NQLT/CP-UBTWMTTQVN'],
  ['01/QCPH-UBND-UBMTTQ', '01/QCPH/UBND-UBMTTQVN'],
  ['76/2025/UBTVQH15', '76/2025/NQ-UBTVQH15'],
  ['28/2026/QH16', '28/2026/NQ-Q.H16'],
  ['10/2022/QH XV', '10/2022/QH15'],
])('is one of %s and %s', (a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
});

it.each([
  ['25-NQ/TW', '25-CT/TW'],
  ['25-NQ/TW', '26-NQ/TW'],
  ['10/2022/QH15', '10/2022/UBTVQH15'],
  ['10/2022/QH15', '10/2022/QH14'],
  ['12-KH/TU', '12a-KH/TU'],
  ['01/KH-MTTW-BTT', '01/KH-MTTQ-BTT'],
])('tells %s and %s apart', (a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});
