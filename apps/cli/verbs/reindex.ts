import type { Command } from 'commander';
import { MatchingFacade } from '@app/matching';
import { inProduct } from '../cli.module.js';
import { print, type GlobalOptions } from '../output.js';

export function reindexVerb(program: Command): void {
  program.command('reindex').description('rebuild the search index from the database, while the product runs')
    .action(async (_: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const rebuilt = await inProduct((app) => app.get(MatchingFacade).reindex());
      print(json, rebuilt, () => Object.entries(rebuilt).map(([what, figure]) => `${what}: ${figure}`).join('\n'));
    });
}
