import { Argument, type Command } from 'commander';
import { IdentityDirectory } from '@app/identity';
import { newId } from '@app/kernel';
import { BulkImport, type ImportDetailView } from '@app/listing';
import { systemContext } from '@app/platform';
import { inProduct } from '../cli.module.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

const KINDS = { achievements: 'achievement', demands: 'demand' } as const;
const SHOWN = 20;

interface Options { readonly as: string; readonly dryRun: boolean; readonly submit: boolean }

export function importVerb(program: Command): void {
  program.command('import').description('import achievements or demands from .xlsx, .csv (UTF-8, GBK) or .jsonl, all rows or none; exit code 4 where rows have faults')
    .addArgument(new Argument('<what>', 'kind of listing').choices(Object.keys(KINDS)))
    .argument('<file>', 'the table')
    .requiredOption('--as <email>', 'the person in whose name it is done')
    .option('--dry-run', 'check only, keep nothing', false)
    .option('--submit', 'hand the drafts in for review at once', false)
    .action(async (what: keyof typeof KINDS, path: string, { as, dryRun, submit }: Options, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const result = await inProduct(async (app) => {
        const ctx = systemContext('import', newId());
        const actor = await app.get(IdentityDirectory).personByEmail(ctx, as);
        if (!actor) throw new VerbFailed(`there is no active account ${as}`, EXIT.usage);
        return app.get(BulkImport).file({ ...ctx, actor }, { kind: KINDS[what], path, submit, dryRun, progress: progressBar() });
      });
      report(json, result, dryRun);
    });
}

/** One line that is drawn over, on a terminal only. */
function progressBar() {
  let last = '';
  return (phase: string, done: number, total: number): void => {
    if (!process.stderr.isTTY) return;
    const part = total === 0 ? 1 : done / total;
    const line = `${phase === 'checking' ? 'check ' : 'import'} [${'#'.repeat(Math.floor(part * 30)).padEnd(30, '.')}] ${done}/${total}`;
    if (line !== last) process.stderr.write(`\r${(last = line)}${done >= total ? '\n' : ''}`);
  };
}

function report(json: boolean, batch: ImportDetailView, dryRun: boolean): void {
  const { id, state, rowsTotal, errorCount, failure, errors } = batch;
  print(json, { batchId: id, state, dryRun, rows: rowsTotal, imported: state === 'committed' ? rowsTotal : 0, errorCount, failure, errors }, () => [
    state === 'committed' ? `imported ${rowsTotal} rows as batch ${id}` : `${rowsTotal} rows checked, ${errorCount} faults; nothing was imported`,
    ...errors.slice(0, SHOWN).map(({ row, column, texts, value }) => `  row ${row}${column ? `, ${column}` : ''}: ${texts.en}${value === null ? '' : ` ("${value}")`}`),
    ...(errorCount > SHOWN ? [`  … and ${errorCount - SHOWN} more; --json lists the first 1,000`] : []),
  ].join('\n'));
  if (failure !== null) throw new VerbFailed(`the import failed: ${failure}`);
  if (errorCount > 0) throw new VerbFailed(`${errorCount} faults found`, EXIT.found);
  if (rowsTotal === 0) throw new VerbFailed('the file has no rows', EXIT.found);
}
