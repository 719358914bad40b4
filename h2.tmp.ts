import { hostileFiles } from './test/support/hostile-workbooks.js';
import { readFileSync } from 'node:fs';
import { readSheets } from '#inside/exporters/excel';
for (const [at, { name, codes }] of hostileFiles.entries()) {
  const bytes = new Uint8Array(readFileSync(`/tmp/hostile/${at}.xlsx`));
  const t = process.cpuUsage(); const r = await readSheets(bytes); const d = process.cpuUsage(t);
  const got = r.findings.map((f) => f.code);
  console.log(name, ((d.user + d.system) / 1e6).toFixed(2), Math.round(process.resourceUsage().maxRSS / 1024), JSON.stringify(got) === JSON.stringify(codes) ? 'ok' : got.slice(0,3) + ' for ' + codes.slice(0,3), JSON.stringify(r.findings.at(-1)?.params).slice(0,100));
}
