import { writeFileSync } from 'node:fs';
import { dimensions, indicators } from '#inside/vietnam';
import { indicatorPage } from './indicator-page.js';
import { fromRoot } from './repository.js';

writeFileSync(fromRoot('docs/concepts/indicators.md'), indicatorPage(indicators, dimensions));
