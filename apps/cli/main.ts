import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { Problem, renderText } from '@app/kernel';
import { ConfigError } from '@app/platform';
import { EXIT, VerbFailed } from './output.js';
import { auditVerbs } from './verbs/audit.js';
import { benchVerbs } from './verbs/bench.js';
import { databaseVerbs } from './verbs/database.js';
import { doctorVerb } from './verbs/doctor.js';
import { importVerb } from './verbs/import.js';
import { matchVerbs } from './verbs/match.js';
import { reindexVerb } from './verbs/reindex.js';
import { userVerbs } from './verbs/user.js';

const program = new Command('luqiao')
  .description('麓桥 Luqiao: the marketplace where research achievements become products')
  .option('--json', 'one line of JSON instead of text')
  .exitOverride()
  .showHelpAfterError();

for (const add of [databaseVerbs, userVerbs, importVerb, reindexVerb, auditVerbs, matchVerbs, benchVerbs, doctorVerb]) add(program);

/** Anything else than a refusal is told by its message alone; stacks are for `LOG_LEVEL=debug`. */
function explained(error: unknown): { line: string; exitCode: number } {
  if (error instanceof VerbFailed) return { line: error.message, exitCode: error.exitCode };
  if (error instanceof ConfigError) return { line: `settings:\n${error.message}`, exitCode: EXIT.usage };
  if (error instanceof Problem) {
    const reasons = error.violations.map(({ path, texts, params }) => `${path}: ${renderText(texts, 'en', params)}`);
    return { line: [renderText(error.definition.texts, 'en', error.params), ...reasons].join('\n'), exitCode: EXIT.failed };
  }
  const { message, code } = error as NodeJS.ErrnoException;
  return { line: code === 'ECONNREFUSED' ? 'the database does not answer; is DATABASE_URL right?' : message, exitCode: EXIT.failed };
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  const { line, exitCode } = explained(error);
  process.stderr.write(`luqiao: ${line}\n`);
  if (process.env['LOG_LEVEL'] === 'debug') process.stderr.write(`${(error as Error).stack ?? ''}\n`);
  process.exit(exitCode);
}
