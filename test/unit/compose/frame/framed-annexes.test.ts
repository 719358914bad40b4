import { describe, expect, it } from 'vitest';
import { framedAnnexes, isOwnLabel } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const frame = contextOf([], { number: 7, date: '2026-10-05' });
const content = (title: string) => ({ title, blocks: [] });

describe('framedAnnexes', () => {
  it('numbers annexes and lays them on their side', () => {
    const two = framedAnnexes(frame, [content('Một'), content('Hai')]);
    expect(two.map(({ label }) => label)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II']);
    expect(two.map(({ title }) => title)).toEqual(['Một', 'Hai']);
    expect(two.map(({ orientation }) => orientation)).toEqual(['landscape', 'landscape']);
  });

  it('gives a single one no number, and the orientation it asks for', () => {
    const [only] = framedAnnexes(frame, [{ ...content('Một'), orientation: 'portrait' }]);
    expect(only).toMatchObject({ label: 'PHỤ LỤC', orientation: 'portrait' });
  });

  it('numbers those alone that have no label of their own', () => {
    const form = { ...content('Biểu'), ownLabel: 'Biểu số: 01/TCD' };
    const labels = (...contents: Parameters<typeof framedAnnexes>[1]) =>
      framedAnnexes(frame, contents).map(({ label }) => label);
    expect(labels(content('Một'), form, content('Hai'))).toEqual([
      'PHỤ LỤC I',
      'Biểu số: 01/TCD',
      'PHỤ LỤC II',
    ]);
    expect(labels(form, content('Một'))).toEqual(['Biểu số: 01/TCD', 'PHỤ LỤC']);
    expect(['PHỤ LỤC', 'PHỤ LỤC II'].map((label) => isOwnLabel(label, frame.layout, 2))).toEqual([
      false,
      false,
    ]);
    expect(isOwnLabel('Biểu số: 01/TCD', frame.layout, 2)).toBe(true);
  });

  it('says which document of which kind they belong to', () => {
    const proposal = { ...frame, documentKind: 'Tờ trình', documentSymbol: 'TTr' };
    expect(framedAnnexes(proposal, [content('Một')])[0]?.attachment).toBe(
      '(kèm theo Tờ trình số 07-TTr/BDVTU, ngày 05 tháng 10 năm 2026 của Ban Dân vận Tỉnh ủy Mẫu)',
    );
  });

  it('prints a name with signs of replacement patterns as it is', () => {
    const issuers = frame.issuers.map((issuer) => ({ ...issuer, name: { vi: 'Ban $& $1' } }));
    const [first] = framedAnnexes({ ...frame, issuers }, [content('Một')]);
    expect(first?.attachment).toMatch('của Ban $& $1)');
  });
});
