import { defineConfig } from 'vite';

export default defineConfig({
  // Without it one file would hold what writes PDF and Word too, and be read before the first figure is.
  worker: { format: 'es' },
  build: { outDir: '../../out/web', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
