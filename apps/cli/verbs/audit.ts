import type { Command } from 'commander';
import { AuditLog, systemContext } from '@app/platform';
import { newId } from '@app/kernel';
import { inProduct } from '../cli.module.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

export function auditVerbs(program: Command): void {
  const audit = program.command('audit').description('the append-only log of every change');
  audit.command('verify').description('check every chain; exit code 4 where one does not hold')
    .action(async (_: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const result = await inProduct((app) => app.get(AuditLog).verify(systemContext('audit verify', newId())));
      print(json, result, () => [
        `${result.entries} entries in ${result.chains} chains`,
        ...result.breaks.map(({ aggregateType, aggregateId, seq, what }) => `${what}: ${aggregateType} ${aggregateId} entry ${seq}`),
      ].join('\n'));
      if (result.breaks.length > 0) throw new VerbFailed(`${result.breaks.length} breaks found`, EXIT.found);
    });
}
