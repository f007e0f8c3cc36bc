import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const root = import.meta.dirname;
/** Files that take minutes go first, so that the two workers end together. */
const LONG = ['resilience/worker-kill', 'listing/real-data', 'http/fuzz', 'access/matrix', 'machines/', 'resilience/scaled-out', 'challenges/race', 'listing/import', 'journeys/challenge', 'journeys/rights-cases', 'journeys/every-page', 'journeys/market-day'];
/** @param {{ moduleId: string }} file */
const placeOf = ({ moduleId }) => {
  const at = LONG.findIndex((part) => moduleId.includes(part));
  return at < 0 ? LONG.length : at;
};
class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
const every = {
  globals: true,
  pool: 'forks',
  maxWorkers: 2,
  // What a file imports is loaded once per worker and not once per file: no test leaves anything in a module.
  isolate: false,
  // A slow machine is no failure; a test that hangs is.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
};
const source = {
  alias: [
    { find: /^@app\/([^/]+)$/, replacement: `${root}/libs/$1/index.ts` },
    { find: /^@app\/([^/]+)\/(http|jobs|testing)$/, replacement: `${root}/libs/$1/$2/index.ts` },
  ],
};
/** The product as it was built, loaded by Node.js itself. */
const built = {
  alias: [
    { find: /^@app\/([^/]+)$/, replacement: `${root}/dist/libs/$1/index.js` },
    { find: /^@app\/([^/]+)\/(http|jobs|testing)$/, replacement: `${root}/dist/libs/$1/$2/index.js` },
    { find: /^(?:\.\.\/)+(apps|libs|seeds)\//, replacement: `${root}/dist/$1/` },
  ],
};
/** On the built product and one PostgreSQL server with a template database, cloned per file. */
const onPostgres = { ...every, globalSetup: ['test/support/start-postgres.ts'], server: { deps: { external: [/\/dist\//] } }, execArgv: ['--enable-source-maps'] };

export default defineConfig({
  // As the build does it: decorators with the types of their parameters, and fields that are assigned, not defined.
  oxc: { target: 'es2022', decorator: { legacy: true, emitDecoratorMetadata: true }, assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
  cacheDir: '.cache/vitest',
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, resolve: source, test: { ...every, name: 'unit', include: ['libs/**/*.spec.ts', 'apps/{api,cli,worker,web}/**/*.spec.ts', 'test/architecture/**/*.spec.ts', 'test/parity/**/*.spec.ts'] } },
      { extends: true, resolve: built, test: { ...onPostgres, name: 'integration', include: ['test/integration/**/*.int-spec.ts'] } },
      { extends: true, resolve: source, test: { ...every, name: 'bootstrap', include: ['test/bootstrap/**/*.int-spec.ts'] } },
      { extends: true, resolve: built, test: { ...onPostgres, globalSetup: [...onPostgres.globalSetup, 'test/support/demo-market.ts'], name: 'journeys', include: ['test/journeys/**/*.journey.ts'] } },
    ],
  },
});
