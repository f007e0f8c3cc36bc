import { readFile, writeFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { newId, Problem, type Texts } from '@app/kernel';
import { AuditLog, AuditRoots, ROOT_FINDINGS, rootFileSchema, systemContext, type ChainBreak, type RootFile } from '@app/platform';
import { inProduct } from '../cli.module.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

const CHAIN_BREAKS: Record<ChainBreak['what'], Texts> = {
  gap: { 'zh-CN': '序号不连续，有记录被删除、插入或调换', en: 'numbers do not follow: an entry was deleted, inserted or moved' },
  'broken-link': { 'zh-CN': '与前一条记录不衔接', en: 'does not follow from the entry before' },
  altered: { 'zh-CN': '内容与其哈希不符，已被改动', en: 'the content is not what was hashed' },
};
const AGAINST = { stored: { 'zh-CN': '库中的根', en: 'stored root' }, file: { 'zh-CN': '外部根文件', en: 'outside root file' } } satisfies Record<string, Texts>;
const both = (texts: Texts): string => `${texts['zh-CN']} / ${texts.en}`;

const civilDay = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) throw new InvalidArgumentError('a day as YYYY-MM-DD');
  return text;
};

async function readRoot(path: string): Promise<RootFile> {
  const text = await readFile(path, 'utf8').catch((error: Error) => { throw new VerbFailed(`${path}: ${error.message}`, EXIT.usage); });
  try {
    return rootFileSchema.parse(JSON.parse(text));
  } catch {
    throw new VerbFailed(`${path}: 不是审计签名根文件 / not an audit root file`, EXIT.usage);
  }
}

export function auditVerbs(program: Command): void {
  const audit = program.command('audit').description('the append-only log of every change');

  audit.command('verify').description('check every chain and every daily root; exit code 4 where something does not hold')
    .option('--root <file>', 'a root that was kept outside: finds also what somebody with the database and the key made anew')
    .action(async ({ root }: { root?: string }, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const file = root === undefined ? undefined : await readRoot(root);
      const result = await inProduct(async (app) => {
        const ctx = systemContext('audit verify', newId());
        const chains = await app.get(AuditLog).verify(ctx);
        return { ...chains, ...(await app.get(AuditRoots).verify(ctx, file)) };
      });
      const found = result.breaks.length + result.findings.length;
      print(json, { ...result, holds: found === 0 }, () => [
        `审计记录 ${result.entries} 条，审计链 ${result.chains} 条，签名根 ${result.roots} 个，最新 ${result.newest ?? '无'} / ${result.entries} entries in ${result.chains} chains, ${result.roots} roots, the newest of ${result.newest ?? 'no day yet'}`,
        ...result.breaks.map(({ aggregateType, aggregateId, seq, what }) => `${what}: ${aggregateType} ${aggregateId} #${seq}: ${both(CHAIN_BREAKS[what])}`),
        ...result.findings.map(({ what, against, day, aggregateType, aggregateId, seq }) =>
          `${what}: ${aggregateType ? `${aggregateType} ${aggregateId} #${seq}, ` : ''}${day}: ${both(ROOT_FINDINGS[what])} (${both(AGAINST[against])})`),
        found === 0 ? '全部成立 / everything holds' : `发现 ${found} 处问题 / ${found} findings`,
      ].join('\n'));
      if (found > 0) throw new VerbFailed(`发现 ${found} 处问题 / ${found} findings`, EXIT.found);
    });

  audit.command('root').description('the signed root of a day with the ends of all chains, for an outside party to keep')
    .option('--day <date>', 'the newest where it is left out', civilDay)
    .option('--out <file>', 'standard output where it is left out; a file that exists is not overwritten')
    .action(async ({ day, out }: { day?: string; out?: string }, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      const root = await inProduct(async (app) => {
        const ctx = systemContext('audit root', newId());
        const roots = app.get(AuditRoots);
        await roots.makeDue(ctx);
        return roots.file(ctx, day).catch((error: unknown) => {
          if (error instanceof Problem) throw new VerbFailed(`没有${day ? ` ${day} 的` : ''}签名根，最早在首日结束后生成 / there is no root${day ? ` of ${day}` : ' yet: the first is made when the first day is over'}`);
          throw error;
        });
      });
      const text = `${JSON.stringify(root)}\n`;
      if (out === undefined) return void process.stdout.write(text);
      await writeFile(out, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        throw new VerbFailed(error.code === 'EEXIST' ? `${out}: 文件已存在 / there is such a file already` : `${out}: ${error.message}`, EXIT.usage);
      });
      const { statement: { rootHash, chains, entries, ...statement } } = root;
      print(json, { file: out, day: statement.day, chains, entries, rootHash, keyId: statement.keyId }, () => `${out}: ${statement.day}，${chains} 条链，${entries} 条记录 / ${chains} chains, ${entries} entries\n${rootHash}`);
    });
}
