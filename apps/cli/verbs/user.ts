import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline/promises';
import { Option, type Command } from 'commander';
import { ADMINISTRATORS, IdentityDirectory } from '@app/identity';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { inProduct } from '../cli.module.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

interface Answers { email: string; name: string; role: (typeof ADMINISTRATORS)[number]; authorityName?: string; authorityUscc?: string; region: string }

/** A password never stands on a command line, where other users could see it: it is typed, or comes through standard input. */
async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).trim();
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  const muted = process.stdout.write.bind(process.stdout);
  const asked = lines.question('password (at least 10 characters): ');
  process.stdout.write = ((chunk: string) => (/\r|\n/.test(chunk) ? muted(chunk) : true)) as typeof process.stdout.write;
  try {
    return (await asked).trim();
  } finally {
    process.stdout.write = muted;
    lines.close();
  }
}

export function userVerbs(program: Command): void {
  const user = program.command('user').description('accounts that no other account can make');
  user.command('create-administrator').description('one of the three administrators; the password is typed or comes through standard input')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .addOption(new Option('--role <role>', 'what they administer; one person is never two of them').choices([...ADMINISTRATORS]).default('system_admin'))
    .option('--authority-name <name>', 'sets up the authority that runs this market; left out where there is one')
    .option('--authority-uscc <code>', 'its unified social credit code')
    .option('--region <code>', 'its region', '430100')
    .action(async ({ email, name, role, authorityName, authorityUscc, region }: Answers, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      if ((authorityName === undefined) !== (authorityUscc === undefined)) throw new VerbFailed('--authority-name and --authority-uscc go together', EXIT.usage);
      const password = await readPassword();
      const organisation = authorityName && authorityUscc ? { nameZh: authorityName, nameEn: null, uscc: authorityUscc, region, description: null } : undefined;
      const made = await inProduct((app) => app.get(IdentityDirectory).createAdministrator(systemContext('create-administrator', newId()),
        { email, name, role, locale: 'zh-CN', password, ...(organisation && { organisation }) }));
      print(json, made, () => `${email} is ${role}`);
    });
}
