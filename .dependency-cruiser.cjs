/** The star and the rooms of docs/architecture, by folder shape: a new lib is covered the day it is made. Exceptions: none. */
const GROUND = '(kernel|events|platform|journeys)';
const SPEC = '\\.spec\\.ts$';
const DOORS = '^libs/[^/]+/((http|jobs|testing)/)?index\\.ts$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('everything-resolves', 'an import the checker cannot resolve would slip past every rule below', {}, { couldNotResolve: true }),
    rule('no-cycle', 'no import cycle, anywhere', {}, { circular: true }),
    rule('lib-knows-no-sibling', 'a domain lib never imports another domain lib; use events or a port bound in journeys',
      { path: '^libs/([^/]+)/', pathNot: `^libs/${GROUND}/` }, { path: '^libs/([^/]+)/', pathNot: ['^libs/$1/', '^libs/(kernel|events|platform)/'] }),
    rule('kernel-is-leaf', 'kernel imports nothing of ours', { path: '^libs/kernel/' }, { path: '^(libs|apps)/', pathNot: '^libs/kernel/' }),
    rule('events-know-kernel-only', 'event contracts are plain types', { path: '^libs/events/' }, { path: '^(libs|apps)/', pathNot: '^libs/(events|kernel)/' }),
    rule('platform-knows-no-business', 'plumbing never imports a domain lib', { path: '^libs/platform/' }, { path: '^(libs|apps)/', pathNot: '^libs/(platform|events|kernel)/' }),
    rule('libs-know-no-app', 'libs never import apps', { path: '^libs/' }, { path: '^apps/' }),
    rule('domain-is-pure', 'domain room: itself, kernel, event types and zod only (no Nest, TypeORM, BullMQ, node IO)',
      { path: '^libs/([^/]+)/domain/', pathNot: SPEC }, { pathNot: ['^libs/$1/domain/', '^libs/(kernel|events)/', 'node_modules/zod/'] }),
    rule('application-is-ignorant-of-edges', 'use cases see repositories and ports, never entities, http or jobs',
      { path: '^libs/([^/]+)/application/', pathNot: SPEC }, { path: ['^libs/$1/(http|jobs|testing)/', '^libs/$1/persistence/(?!.*\\.repository\\.ts$)'] }),
    rule('edges-go-through-use-cases', 'controllers and processors never reach into persistence',
      { path: '^libs/([^/]+)/(http|jobs)/', pathNot: SPEC }, { path: '^libs/$1/(persistence|testing)/' }),
    rule('persistence-is-below', 'rows know no edge', { path: '^libs/([^/]+)/persistence/' }, { path: '^libs/$1/(http|jobs)/' }),
    rule('typeorm-stays-home', 'TypeORM and pg only in persistence rooms, platform, migrations, seeds, test, benchmarks',
      { path: '^(libs|apps)/', pathNot: ['^libs/[^/]+/persistence/', '^libs/platform/', '^apps/cli/bench/'] }, { path: 'node_modules/((@nestjs/)?typeorm|pg|@types/pg)/' }),
    rule('bullmq-stays-home', 'BullMQ only in platform', { path: '^(libs|apps)/', pathNot: '^libs/platform/' }, { path: 'node_modules/bullmq/' }),
    rule('use-the-doors', 'from outside, a lib is entered by index, http, jobs or testing only',
      { path: '^(apps|test|seeds|migrations)/|^libs/journeys/' }, { path: '^libs/[^/]+/.', pathNot: [DOORS, '^libs/journeys/'] }),
    rule('libs-use-the-doors', 'a lib enters kernel, events, platform by its doors only', { path: '^libs/([^/]+)/' }, { path: '^libs/[^/]+/.', pathNot: ['^libs/$1/', DOORS] }),
    rule('api-loads-no-jobs', 'the api process hosts no processors', { path: '^apps/api/' }, { path: '^libs/[^/]+/jobs/' }),
    { name: 'api-reaches-no-jobs', severity: 'error', from: { path: '^apps/api/main' }, to: { path: '^libs/[^/]+/jobs/', reachable: true } },
    rule('worker-loads-no-http', 'the worker process hosts no controllers', { path: '^apps/worker/' }, { path: '^libs/[^/]+/http/' }),
    { name: 'worker-reaches-no-http', severity: 'error', from: { path: '^apps/worker/main' }, to: { path: '^libs/[^/]+/http/', reachable: true } },
    rule('web-talks-http', 'the browser app imports no server lib', { path: '^apps/web/' }, { path: '^libs/' }),
    rule('apps-are-strangers', 'apps never import each other', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule('testing-stays-in-tests', 'builders are not production code', { path: '^(apps|libs)/', pathNot: [SPEC, '/testing/'] }, { path: '^libs/[^/]+/testing/' }),
  ],
  options: {
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
  },
};
