import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from './repository.js';
import { runTool } from './tools.js';

/** Only the printed font is seen, under the name that offices know it by. */
const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fromRoot('node_modules/@expo-google-fonts/tinos')}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`;

/**
 * Opens a file with LibreOffice, on a machine that has no font but the printed one, and gives what it
 * saves in another format.
 */
export function convertFile(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  try {
    const file = join(folder, `given.${from}`);
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(file, bytes);
    writeFileSync(fonts, fontsOf(folder));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = join(folder, 'saved');
    const asked = [profile, '--headless', '--convert-to', to, '--outdir', saved, file];
    const { code, stderr } = runTool('soffice', asked, { env: { FONTCONFIG_FILE: fonts } });
    if (code !== 0) throw new Error(`soffice: ${stderr}`);
    return readFileSync(join(saved, `given.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints a workbook; gives the PDF. */
export const printWorkbook = (bytes: Uint8Array): Uint8Array => convertFile(bytes, 'xlsx', 'pdf');

/** Prints a Word file; gives the PDF. */
export const printWord = (bytes: Uint8Array): Uint8Array => convertFile(bytes, 'docx', 'pdf');
