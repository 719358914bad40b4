import { existsSync, readFileSync } from 'node:fs';
import { readSheets } from '#inside/exporters/excel';

/** Reads files in a process of its own, one after the other, and prints what that took. */
const files: readonly string[] = JSON.parse(process.env['DANVAN_FILES'] ?? '[]');

/** The most memory of this process; that of the usage may be the parent's, which it began as. */
function megabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}

const before = megabytes();
const results: object[] = [];
for (const file of files) {
  // What the file before left behind is not charged to this one.
  globalThis.gc?.();
  const bytes = new Uint8Array(readFileSync(file));
  const start = process.cpuUsage();
  const { sheets, findings } = await readSheets(bytes);
  const { user, system } = process.cpuUsage(start);
  const codes = findings.map(({ code }) => code);
  results.push({ codes, sheets: sheets.length, seconds: (user + system) / 1e6 });
}
const polluted = Object.keys({}).length > 0 || 'polluted' in {};
console.log(JSON.stringify({ results, megabytes: megabytes() - before, polluted }));
