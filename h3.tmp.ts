import { madeWorkbook } from './test/support/made-workbook.js';
import { readSheets } from '#inside/exporters/excel';
for (const xml of ['<a/>'.repeat(9_900_000), `<sheetData><row>${'<c/>'.repeat(9_900_000)}</row></sheetData>`, `<sheetData>${'<row/>'.repeat(6_500_000)}</sheetData>`, `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_600_000)}</mergeCells>`,`<sheetData>${'<row r="1" hidden="1"/>'.repeat(1_600_000)}</sheetData>`]) {
  const bytes = madeWorkbook({ sheets: [xml], level: 1 });
  const t = process.cpuUsage(); const r = await readSheets(bytes); const d = process.cpuUsage(t);
  console.log(xml.slice(0,40), ((d.user + d.system) / 1e6).toFixed(2), r.findings.map((f)=>f.code).slice(0,3), Math.round(process.resourceUsage().maxRSS / 1024), r.sheets[0]?.merged?.length);
}
