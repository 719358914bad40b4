import { hostileFiles } from './test/support/hostile-workbooks.js';
import { writeFileSync, mkdirSync } from 'node:fs';
import { readSheets } from '#inside/exporters/excel';
mkdirSync('/tmp/hostile', { recursive: true });
hostileFiles.forEach(({ name, make }, at) => { const t = process.cpuUsage(); const b = make(); const d = process.cpuUsage(t); writeFileSync(`/tmp/hostile/${at}.xlsx`, b); if (d.user > 300e3) console.log('make', name, (d.user/1e6).toFixed(2)); });
