import { describe, expect, it } from 'vitest';
import { readDialogues, type DialogueInput } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

const row: DialogueInput = { id: 'd', unit: 'xa' };
const options = {
  known: { byId: new Map([['xa', {}]]) },
  catalogues: democracyCatalogues,
};
const found = (change: Readonly<Record<string, unknown>>) =>
  readDialogues([{ ...row, ...change }], options).findings.map(({ code, path }) => [
    code,
    path.slice(2).join('.'),
  ]);
describe('a list of dialogues', () => {
  it('is read against units, levels and those they are held with', () => {
    const hosts = { units: ['uy-ban'], selector: { within: 'tinh' } };
    expect(found({ hosts, levels: ['comune'], withWhom: ['peple'] })).toEqual([
      ['organization/unknown-unit', 'hosts.units.0'],
      ['organization/unknown-unit', 'hosts.selector.within'],
      ['democracy/unknown-word', 'levels.0'],
      ['democracy/unknown-word', 'withWhom.0'],
    ]);
  });

  it('refuses what is no count, no kind, or ends before it begins', () => {
    expect(found({ sessions: -1 })).toEqual([['shape/too-small', 'sessions']]);
    expect(found({ kind: 'yearly' }).map(([, path]) => path)).toEqual(['kind']);
    expect(found({ from: '2026-02-01', to: '2026-01-01' })).toEqual([['shape/not-valid', 'to']]);
  });

  it('drops who somebody is', () => {
    expect(found({ citizen: 'x', title: 'ông Nguyễn Văn An hỏi về đất' })).toEqual([
      ['democracy/personal-field', 'citizen'],
      ['democracy/personal-text', 'title'],
    ]);
  });
});
