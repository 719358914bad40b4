import { expect, it } from 'vitest';
import { judgeFile, owedPeriods, repeatedFile, takenReports } from '#inside/collect';
import { askedForm, expected, found } from '../../../support/collecting.js';
import { filledBy } from '../../../support/submissions.js';

const judging = {
  form: askedForm,
  owed: owedPeriods(expected, 'bm-01'),
  taken: takenReports(askedForm, []),
};
const known = (more: object = {}, named?: string) => ({
  file: { name: 'a.xlsx', bytes: new Uint8Array(), ...more },
  position: 0,
  receivedOn: '2026-10-05',
  hash: undefined,
  named: () => named,
});
const good = { forms: [filledBy('xa-a', { '1': 8 })], findings: [], passedOver: [], marks: [] };
const locked = { forms: [], findings: [found('sheets/password')], passedOver: [], marks: [] };

it('knows the unit from the sender, the table or the name of the file', () => {
  const told = (...args: Parameters<typeof judgeFile>) => {
    const { verdict, unit, unitKnownBy } = judgeFile(...args);
    return [verdict, unit, unitKnownBy];
  };
  expect(told(known({ unit: 'xa-a' }), good, judging)).toEqual(['accepted', 'xa-a', 'sender']);
  expect(told(known({}, 'xa-b'), good, judging)).toEqual(['accepted', 'xa-a', 'table']);
  expect(told(known({}, 'xa-b'), locked, judging)).toEqual(['locked', 'xa-b', 'file-name']);
  expect(told(known(), locked, judging)).toEqual(['locked', undefined, undefined]);
});

it('says that nobody knows who sent a file that cannot be opened', () => {
  const { findings } = judgeFile(known(), locked, judging);
  expect(findings.map(({ code, source }) => [code, source?.document])).toEqual([
    ['sheets/password', 'a.xlsx'],
    ['collect/sender-unknown', 'a.xlsx'],
  ]);
});

it('names the sender in findings that name no unit themselves', () => {
  const unitsOf = (...args: Parameters<typeof judgeFile>) =>
    judgeFile(...args).findings.map(({ unit }) => unit);
  expect(unitsOf(known({}, 'xa-b'), locked, judging)).toEqual(['xa-b']);
  expect(unitsOf(known(), locked, judging)).toEqual([undefined, undefined]);
  const findings = [found('forms/hidden-read'), { ...found('forms/cell-comment'), unit: 'thon' }];
  expect(unitsOf(known(), { ...good, findings }, judging)).toEqual(['xa-a', 'thon']);
  const [repeat] = repeatedFile(known(), { file: 'cu.xlsx', unit: 'xa-b' }).findings;
  expect(repeat?.unit).toBe('xa-b');
});

it('keeps the good form of a file beside the one that is refused', () => {
  const other = { ...filledBy('xa-b', { '1': 1 }), period: '2026-Q2' };
  const outcome = judgeFile(known(), { ...good, forms: [...good.forms, other] }, judging);
  expect(outcome).toMatchObject({
    verdict: 'accepted-with-findings',
    filled: good.forms,
    refused: [other],
  });
});

it('does not read a file once more', () => {
  expect(repeatedFile(known({ unit: 'xa-a' }), { file: 'cu.xlsx', unit: 'xa-b' })).toMatchObject({
    verdict: 'repeat',
    first: 'cu.xlsx',
    unit: 'xa-a',
    filled: [],
    findings: [{ code: 'collect/repeated-file' }],
  });
});
