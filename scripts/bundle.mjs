/**
 * Joins each process of the server with what it imports into few files, so that a start reads ten of them and not two thousand.
 *   node scripts/bundle.mjs DIST      DIST/apps/<name>/main.js becomes DIST/bin/<name>.js
 * Packages in CommonJS and native ones stay where they are.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { readJson, readText } from './processes.mjs';
import { ROOT } from './install.mjs';

/** Loaded with their first use and large; they need not be read to be bundled. */
const APART = /^(@lancedb|@libpdf|@aws-sdk|apache-arrow|exceljs|pdfmake)/;

/** @param {string} file @returns {boolean} whether Node.js reads it as an ES module */
function isModule(file) {
  if (/\.(mjs|cjs|node|json)$/.test(file)) return file.endsWith('.mjs');
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const found = /** @type {{ type?: string } | undefined} */ (readJson(join(folder, 'package.json')));
    if (found) return found.type === 'module';
  }
  return false;
}

const dist = resolve(process.argv[2] ?? join(ROOT, 'dist'));
const into = join(dist, 'bin');
const entries = ['api', 'worker', 'cli'].map((name) => [name, join(dist, 'apps', name, 'main.js')]).filter(([, file]) => existsSync(file));
const bundle = await rolldown({
  input: Object.fromEntries(entries),
  platform: 'node',
  logLevel: 'warn',
  // The types of decorators name `z.infer`, which is no value.
  checks: { importIsUndefined: false },
  plugins: [{
    name: 'luqiao-packages',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        if (!importer || /^[./]/.test(id)) return null;
        if (id.startsWith('node:') || APART.test(id)) return { id, external: true };
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        return found && !found.external && isModule(found.id) ? found : { id, external: true };
      },
    },
    // What a module reads beside itself it still finds there; a trace still names the source.
    transform: (code, id) => {
      const own = id.startsWith(dist);
      if (!own && !code.includes('import.meta.url')) return null;
      const place = relative(own ? into : join(ROOT, 'dist', 'bin'), id);
      return { code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`), map: (own && readText(`${id}.map`)) || null };
    },
  }],
});
await bundle.write({ dir: into, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', keepNames: true, sourcemap: true });
await bundle.close();
