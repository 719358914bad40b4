import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findTinos } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

const here = process.cwd();
afterEach(() => process.chdir(here));

describe('findTinos', () => {
  it('reads the four styles of the installed package', async () => {
    const fonts = await findTinos();
    expect(Object.keys(fonts).toSorted()).toEqual(Object.keys(tinos).toSorted());
    expect(Buffer.compare(fonts.bolditalics, tinos.bolditalics)).toBe(0);
    expect(Buffer.compare(fonts.italics, tinos.italics)).toBe(0);
  });

  it('finds it beside the library, whatever folder the program runs in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danvan-fonts-'));
    process.chdir(folder);
    const { normal } = await findTinos();
    process.chdir(here);
    rmSync(folder, { recursive: true });
    expect(normal.length).toBe(tinos.normal.length);
  });

  it('says what to install where it is not there', async () => {
    await expect(findTinos(() => undefined)).rejects.toMatchObject({
      code: 'FONT_MISSING',
      message: expect.stringContaining('npm install @expo-google-fonts/tinos'),
    });
  });

  it('says so too where a file cannot be read', async () => {
    await expect(findTinos(() => join(tmpdir(), 'no', 'such.ttf'))).rejects.toMatchObject({
      code: 'FONT_MISSING',
      cause: { code: 'ENOENT' },
    });
  });
});
