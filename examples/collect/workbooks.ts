import { vi } from 'danvan';
import type { SheetData } from 'danvan/exporter';
import type { CollectFile } from 'danvan/collect';
import { excel } from 'danvan/excel';
import { formSheet } from 'danvan/forms';
import { mistakes } from './mistakes.js';
import { figuresOf, form, hierarchy, idOf, numbers, otherForm, period } from './province.js';

/** Communes whose file cannot be used: each for another reason. */
export const lost = { wrongQuarter: 27, locked: 30, wrongForm: 33 } as const;

/** The sheet as a commune fills it in. */
function sheetOf(number: number): readonly SheetData[] {
  const unit = idOf(number);
  if (number === lost.wrongForm) {
    const rows = [{ key: unit, cells: { '1': 120 } }];
    return [formSheet(otherForm, { form: otherForm.id, unit, period, rows }, { units: hierarchy })];
  }
  const asked = number === lost.wrongQuarter ? '2026-Q2' : period;
  const rows = [{ key: unit, cells: figuresOf(number) }];
  const sheet = formSheet(form, { form: form.id, unit, period: asked, rows }, { units: hierarchy });
  return mistakes.get(number)?.change(sheet) ?? [sheet];
}

/** What a workbook with a password looks like from outside: a box with an encrypted package in it. */
function lockedBytes(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].forEach((name, at) => {
    const start = 512 + at * 128;
    Array.from(name).forEach((letter, place) => {
      bytes[start + place * 2] = letter.charCodeAt(0);
    });
    bytes[start + 64] = name.length * 2 + 2;
  });
  return bytes;
}

async function bytesOf(number: number): Promise<Uint8Array> {
  if (number === lost.locked) return lockedBytes();
  const context = { locale: vi, createdAt: '2026-10-05' };
  return (await excel().writeSheets(sheetOf(number), context)).bytes;
}

/** The files as they come by mail, one after another; nobody says who sent them. */
export function* workbooks(): Generator<CollectFile> {
  for (const number of numbers) {
    yield { name: `Mẫu ${number} - quý III.xlsx`, bytes: () => bytesOf(number) };
  }
}
