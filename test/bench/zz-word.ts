import { exportReport, vi } from 'danvan';
import { word } from 'danvan/word';
import { reviewOf } from '../support/demo-review.js';
import { writeWithDocx } from './word-by-hand.js';
const { report } = reviewOf('tay-ninh-2020-h1');
const context = { locale: vi, createdAt: '2020-07-07' };
const t = async (f: () => Promise<unknown>) => { const s = process.cpuUsage(); for (let i=0;i<15;i++) await f(); const u = process.cpuUsage(s); return (u.user+u.system)/15000; };
const ours = () => exportReport(report, word(), context);
const theirs = () => writeWithDocx(report);
for (let i=0;i<5;i++){ await ours(); await theirs(); }
for (let i=0;i<3;i++) console.log((await t(ours)).toFixed(1), (await t(theirs)).toFixed(1));
