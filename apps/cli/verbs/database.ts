import type { Command } from 'commander';
import { definedMachines } from '@app/kernel';
import { loadConfig, migrate, NewerDatabaseError, recordTransitions } from '@app/platform';
import { migrations } from '../../../migrations/index.js';
import { seedReference } from '../../../seeds/reference/seed-reference.js';
import { inProduct } from '../cli.module.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

export function databaseVerbs(program: Command): void {
  program.command('migrate').description('bring the database to this version')
    .action(async (_: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const { databaseUrl } = loadConfig();
      const applied = await migrate(databaseUrl, migrations).catch((error: unknown) => {
        if (error instanceof NewerDatabaseError) throw new VerbFailed(error.message, EXIT.newerDatabase);
        throw error;
      });
      await recordTransitions(databaseUrl, definedMachines());
      print(json, { applied }, () => (applied.length === 0 ? 'the database is up to date' : `applied ${applied.join(', ')}`));
    });

  program.command('seed').description('reference data of this version; with --demo also the demonstration market')
    .option('--demo', 'the demonstration market of seeds/demo', false)
    .option('--story', 'the demonstration market with what its people did in the last months: disclosures, deals, contracts', false)
    .action(async ({ demo, story }: { demo: boolean; story: boolean }, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const config = loadConfig();
      if (story && config.production) throw new VerbFailed('--story is played with a clock that is set, and only in a demonstration (NODE_ENV=production)', EXIT.usage);
      const reference = await seedReference(config.databaseUrl);
      if (story) {
        const { counts, ended } = await (await import('../../../seeds/demo/story/tell-story.js')).tellStory(config);
        print(json, { ...reference, ...counts, ended }, () => [...Object.entries({ ...reference, ...counts }).map(([what, count]) => `${what}: ${count}`), ...(ended ? [`the story ended early: ${ended}`] : [])].join('\n'));
        return;
      }
      const { seedDemo } = await import('../../../seeds/demo/seed-demo.js');
      const market = demo ? await inProduct((app) => seedDemo(app)) : undefined;
      const counts = { ...reference, ...market };
      print(json, counts, () => Object.entries(counts).map(([what, count]) => `${what}: ${count}`).join('\n'));
    });
}
