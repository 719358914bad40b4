import { throwIfAborted, type ReadSheets, type RenderContext } from '#room/export';
import { tellCaller } from '#room/kit';
import { fileFinding, openPackage, type PackageProblem, type ZipPackage } from '#room/packages';
import { titleOfFile } from '../writing/zipped-files.js';
import { decodeFile } from './decode-file.js';
import { sheetOfText } from './sheet-of-text.js';
import { sheetsOfJson } from './sheets-of-json.js';

type Watching = Pick<RenderContext, 'signal' | 'onProgress'>;

/** Larger texts are no file of a clerk. */
const mostBytes = 32 * 2 ** 20;

const refused = (problem: PackageProblem): ReadSheets => ({
  sheets: [],
  findings: [fileFinding('files/not-opened', { problem })],
});

function readFile(bytes: Uint8Array, name: string): ReadSheets {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > mostBytes) return refused('too-large');
  const { text, findings } = decodeFile(bytes);
  if (text === undefined) return { sheets: [], findings };
  const rows = sheetsOfJson(text, name);
  if (rows !== undefined) return rows;
  const read = sheetOfText(text, name);
  return { sheets: [read.sheet], findings: read.findings };
}

/** The CSV files of a zip file, each a sheet; all else in it is passed over. */
function readZip({ entries, read }: ZipPackage, { signal, onProgress }: Watching): ReadSheets {
  const files = entries.filter(({ name }) => /\.(csv|tsv|txt|json)$/i.test(name));
  if (files.length === 0) return refused('wrong-parts');
  const all = files.map(({ name }, at) => {
    throwIfAborted(signal);
    tellCaller(onProgress, at / files.length);
    const bytes = read(name);
    return bytes === undefined ? refused('damaged') : readFile(bytes, titleOfFile(name));
  });
  return {
    sheets: all.flatMap(({ sheets }) => sheets),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** Reads a CSV file, or a zip file of some; a file that may be hostile gives findings and never throws. */
export function readSheets(bytes: Uint8Array, name: string, watching: Watching): ReadSheets {
  throwIfAborted(watching.signal);
  const opened = openPackage(bytes, {
    file: mostBytes,
    parts: 1000,
    part: mostBytes,
  });
  if (opened.package !== undefined) return readZip(opened.package, watching);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
  return isZip ? refused(opened.problem) : readFile(bytes, name);
}
