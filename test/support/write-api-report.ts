import { writeFileSync } from 'node:fs';
import { apiReport } from './api-report.js';
import { constantsPage } from './constants-page.js';
import { doorValues } from './door-values.js';
import { formatPage } from './format-page.js';
import { publicNames } from './public-names.js';
import { fromRoot } from './repository.js';

const names = publicNames();
const write = async (path: string, text: string): Promise<void> =>
  writeFileSync(fromRoot(path), await formatPage(path, text));
await write('docs/api-report.md', apiReport(names));
await write('docs/concepts/constants.md', constantsPage(names, await doorValues()));
