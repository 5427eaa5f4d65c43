import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Main is ES modules; a sandboxed preload must be one CommonJS file (Electron sandbox documentation). */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: ['zod', 'parse5', 'entities', 'node-diff3', 'diff', 'date-fns'] },
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          'find-worker': 'electron/library/batch/find-worker.ts',
          'press-program': 'electron/publishing/press-program.ts',
          'site-thread': 'electron/publishing/site-thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // A key changes the story, and the story is in half of the views: React's compiler keeps all that don't show what changed.
    plugins: [react({ compiler: true })],
    build: {
      outDir: 'out/renderer',
      minify: 'esbuild',
      // The page's policy forbids data: scripts and styles; small files stay files.
      assetsInlineLimit: 0,
      // Vite's limit is for pages that come over a network; this one comes from the disk.
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: 'renderer/index.html' },
        // A chunk runs as a whole: zod is told not to try eval (zod-without-eval.ts) in the same one, before any schema is made.
        output: { codeSplitting: { groups: [{ name: 'zod', test: /zod/ }] } },
      },
    },
  },
});
