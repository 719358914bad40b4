import { en, exportReport, vi } from 'danvan';
import { plainText } from 'danvan/plain-text';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '#inside/kit';
import { shortPapers } from '../../examples/short-documents/papers.js';

const context = { locale: vi, createdAt: '2026-10-06' };

async function textOf(papers: ReturnType<typeof shortPapers>): Promise<string> {
  const texts: string[] = [];
  for (const [name, report] of Object.entries(papers)) {
    const { bytes } = await exportReport(report, plainText(), context);
    texts.push(`#### ${name}\n\n${new TextDecoder().decode(bytes).trim()}\n`);
  }
  return texts.join('\n');
}

describe('the short documents of the example', () => {
  it.each(['party', 'state', 'front'] as const)('read as they did, for the %s', async (office) => {
    const path = `../snapshots/short-documents/${office}.txt`;
    await expect(await textOf(shortPapers(office, { number: 12 }))).toMatchFileSnapshot(path);
  });

  it('read as they did in English', async () => {
    const path = '../snapshots/short-documents/english.txt';
    await expect(await textOf(shortPapers('state', { locale: en }))).toMatchFileSnapshot(path);
  });

  it.each(['party', 'state', 'front'] as const)('are frozen, for the %s', (office) => {
    expect(Object.values(shortPapers(office)).every(isDeepFrozen)).toBe(true);
  });

  it.each(['party', 'state', 'front'] as const)(
    'say “Như trên” only below those whom they name above, for the %s',
    async (office) => {
      const { 'bien-ban': _, ...papers } = shortPapers(office);
      for (const [name, report] of Object.entries(papers)) {
        const text = await textOf({ [name]: report });
        expect(/Như trên/u.test(text), name).toBe(/Kính gửi:|Kính trình:|kính mời:/u.test(text));
      }
    },
  );

  it('name no person and no number in a draft', async () => {
    const text = await textOf(shortPapers('party', { draftMark: 'DỰ THẢO', number: 12 }));
    expect(text).not.toMatch(/Số 12-/u);
  });
});
