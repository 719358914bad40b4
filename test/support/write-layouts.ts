import { writeFileSync } from 'node:fs';
import { layoutPage } from './layout-points/layout-page.js';
import { fromRoot } from './repository.js';

writeFileSync(fromRoot('docs/concepts/layouts.md'), await layoutPage());
