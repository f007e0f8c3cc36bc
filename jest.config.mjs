const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};
const every = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/index.ts',
    '^@app/([^/]+)/(http|jobs|testing)$': '<rootDir>/libs/$1/$2/index.ts',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
};
/** unit needs nothing; integration and journeys share one PostgreSQL server with a template database, cloned per file. */
const onPostgres = { ...every, globalSetup: '<rootDir>/test/support/start-postgres.ts', globalTeardown: '<rootDir>/test/support/stop-postgres.ts' };
export default {
  projects: [
    { ...every, displayName: 'unit', roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test/architecture'], testRegex: String.raw`\.spec\.ts$`, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'] },
    { ...onPostgres, displayName: 'integration', roots: ['<rootDir>/test/integration'], testRegex: String.raw`\.int-spec\.ts$` },
    { ...every, displayName: 'bootstrap', roots: ['<rootDir>/test/bootstrap'], testRegex: String.raw`\.int-spec\.ts$` },
    { ...onPostgres, displayName: 'journeys', roots: ['<rootDir>/test/journeys'], testRegex: String.raw`\.journey\.ts$` },
  ],
};
