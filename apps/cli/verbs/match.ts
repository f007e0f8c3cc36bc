import type { Command } from 'commander';
import { evaluateMatcher, EvaluationFolderError } from '@app/matching';
import { ChineseText } from '@app/platform';
import { EXIT, VerbFailed, type GlobalOptions } from '../output.js';

export function matchVerbs(program: Command): void {
  const match = program.command('match').description('the matcher');
  match.command('eval').description('rank the graded achievements of each demand with the product\'s own scorer')
    .requiredOption('--data <dir>', 'folder with requirements.jsonl and pairs.csv')
    .option('--fit <dir>', 'another such folder, on which the level calibration is fitted')
    .option('--folds <n>', 'also cross-check over demands in n folds', Number)
    .action(async (options: { data: string; fit?: string; folds?: number }, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const result = await evaluateMatcher(options, new ChineseText().terms).catch((error: unknown) => {
        if (error instanceof EvaluationFolderError) throw new VerbFailed(error.message, EXIT.usage);
        throw error;
      });
      process.stdout.write(`${JSON.stringify(result, null, json ? 0 : 2)}\n`);
    });
}
