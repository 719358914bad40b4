import {
  createDocumentRegister,
  daysInForce,
  documentsInForce,
  documentStateAt,
  type DocumentInput,
  type DocumentRelation,
} from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const registerOf = (
  documents: readonly DocumentInput[],
  relations: readonly DocumentRelation[] = [],
) => createDocumentRegister({ documents, relations, kinds: [] });

const replaces = (from: string, to: string, date?: string) => ({
  type: 'replaces' as const,
  from,
  to,
  ...(date !== undefined && { date }),
});

describe('documentStateAt', () => {
  it('begins with the days of effect before the date, and ends after their last day', () => {
    const register = registerOf([
      { id: 'law', date: '2022-11-10', validity: { from: '2023-07-01', to: '2030-12-31' } },
    ]);
    const days = ['2022-12-01', '2023-07-01', '2030-12-31', '2031-01-01'];
    expect(days.map((day) => documentStateAt(register, 'law', day))).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'ended',
    ]);
    expect(documentStateAt(register, 'decree', '2023-07-01')).toBeNull();
  });

  it('ends on the first day of the first document that replaces it', () => {
    const documents = [
      { id: 'old', date: '2010-02-25' },
      { id: 'new', date: '2021-07-30', validity: { from: '2021-08-01' } },
      { id: 'later', date: '2025-01-01' },
    ];
    const register = registerOf(documents, [replaces('later', 'old'), replaces('new', 'old')]);
    expect(register.documents.map((each) => daysInForce(register, each).to)).toEqual([
      '2021-07-31',
      undefined,
      undefined,
    ]);
    const told = registerOf(documents, [replaces('new', 'old', '2022-01-01')]);
    expect(documentStateAt(told, 'old', '2021-12-31')).toBe('in-force');
    expect(documentStateAt(told, 'old', '2022-01-01')).toBe('ended');
  });

  it('says what it does not know, and is not caught in circles', () => {
    const documents = [{ id: 'a', date: '2020-01-01' }, { id: 'b' }];
    const register = registerOf(documents, [replaces('b', 'a'), replaces('a', 'a')]);
    expect(documentStateAt(register, 'a', '2021-01-01')).toBe('end-not-known');
    expect(documentStateAt(register, 'b', '2021-01-01')).toBe('start-not-known');
    const ring = registerOf(documents, [replaces('b', 'a'), replaces('a', 'b')]);
    expect(documentStateAt(ring, 'b', '2021-01-01')).toBe('ended');
    expect(documentsInForce(register, '2021-01-01')).toEqual({
      inForce: [],
      notKnown: register.documents,
    });
  });
});
