import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildByEsbuild } from 'esbuild';
import { build as buildByVite } from 'vite';
import { fromRoot } from '../repository.js';
import { tinos } from './job-app.js';

/** Bundles an app into a folder, with no setting that its author would have to find out first. */
export type BundleApp = (app: string, into: string) => Promise<void>;

const byEsbuild: BundleApp = async (app, into) => {
  await buildByEsbuild({
    absWorkingDir: app,
    entryPoints: ['page.js', 'worker.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    outdir: into,
    logLevel: 'silent',
  });
  copyFileSync(join(app, 'index.html'), join(into, 'index.html'));
};

const byVite: BundleApp = async (app, into) => {
  await buildByVite({ root: app, build: { outDir: into }, logLevel: 'silent' });
};

/** The bundlers that are tried. */
export const bundlers: Readonly<Record<string, BundleApp>> = { esbuild: byEsbuild, Vite: byVite };

/** Puts the four fonts beside a page, as an app does. */
export function copyFonts(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const [style, path] of Object.entries(tinos)) {
    copyFileSync(
      fromRoot(`node_modules/@expo-google-fonts/tinos/${path}`),
      join(into, `${style}.ttf`),
    );
  }
}
