import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Where api/explorer.py serves it.
  base: '/admin/explorer/',
  // Warnings are told; the list of what was built is not.
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The Monaco editor is one chunk of almost 3 MB.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL's modules carry a directive for React's compiler, which bundlers do not know.
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    },
  },
  // `npm run dev` beside a Laurel on its usual port.
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:8000', ws: true }, '/admin/explorer/operations.json': 'http://127.0.0.1:8000' } },
})
