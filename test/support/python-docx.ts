import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from './repository.js';
import { runTool } from './tools.js';

/** A Word file as python-docx reads it. */
export interface ReadWord {
  /** Paragraphs and cells in the order of the document. */
  readonly texts: readonly { readonly style: string; readonly text: string }[];
  readonly sections: readonly {
    readonly landscape: boolean;
    readonly first: boolean;
    readonly foot: readonly string[];
  }[];
  readonly title: string;
  readonly author: string;
  readonly created: string;
}

/** Runs one of our scripts on a file; gives what it wrote, and the file that it saved. */
function runScript(script: string, bytes: Uint8Array, words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  try {
    const [given, saved] = [join(folder, 'given.docx'), join(folder, 'saved.docx')];
    writeFileSync(given, bytes);
    const file = fromRoot(`test/support/${script}.py`);
    const asked = words.length === 0 ? [file, given] : [file, given, saved, ...words];
    const { code, stdout, stderr } = runTool('/usr/bin/python3', asked);
    if (code !== 0) throw new Error(`${script}: ${stderr}`);
    return { stdout, saved: words.length === 0 ? new Uint8Array() : readFileSync(saved) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads every paragraph and cell of a Word file. */
export const pythonReads = (bytes: Uint8Array): ReadWord =>
  JSON.parse(runScript('read-word', bytes, []).stdout);

/**
 * Changes words of a Word file, and puts a heading after another one.
 *
 * @param words - The words to change, what they become, and the heading.
 */
export const pythonChanges = (
  bytes: Uint8Array,
  words: readonly [old: string, now: string, heading: string],
): Uint8Array => runScript('change-word', bytes, words).saved;
