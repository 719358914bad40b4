import { exportReport, vi } from 'danvan';
import { excel, streamWorkbook } from 'danvan/excel';
import { bigDocument, bigRow, bigRows, dataRow, totalDocument } from './big-table.js';
import { blankCommunes } from './blank-communes.js';
import { writeWithExceljs } from './excel-by-hand.js';

/** Writes one workbook in a process of its own and prints what that took. */
const [side = '', count = 0, numbers = 0] = JSON.parse(process.env['DANVAN_BOOK'] ?? '[]');
const context = { locale: vi, createdAt: '2020-07-07' };

/** Rows that come one after the other and are held nowhere. */
function* streamedRows() {
  for (let at = 0; at < count; at += 1) yield dataRow(bigRow(at, count, numbers));
}

const [first] = bigRows(1, numbers);
const document = side === 'stream' ? totalDocument(first === undefined ? [] : [first]) : null;
const rows = side === 'stream' || side === 'blanks' ? [] : bigRows(count, numbers);
const start = process.cpuUsage();
if (side === 'blanks') await blankCommunes(count);
else if (document !== null) {
  await streamWorkbook(document, { rows: streamedRows, write: () => {} }, context);
} else if (side === 'excel') await exportReport(bigDocument(rows), excel(), context);
else await writeWithExceljs(rows);
const { user, system } = process.cpuUsage(start);
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: maxRSS / 1024 }));
