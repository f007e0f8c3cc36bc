import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EndNotices } from '@app/publicity';
import { newId } from '@app/kernel';
import { renderDocument, systemContext } from '@app/platform';
import { DEMO_PASSWORD } from '../seed-demo.js';
import type { StoryClock } from './story-clock.js';

/** The people of the story, by what they do in it. */
export const CAST = {
  zhou: 'zhou.researcher@yuelu-tech.example', tan: 'tan.researcher@yuelu-tech.example', office: 'lin.tto@yuelu-tech.example', leader: 'shao.leader@yuelu-tech.example',
  finance: 'qian.finance@yuelu-tech.example', college: 'fang.college@yuelu-tech.example', peng: 'peng.firm@hengyue-heavy.example', deng: 'deng.firm@xinghong-energy.example', yuan: 'yuan.firm@xianglan-health.example',
  xia: 'xia.researcher@juzhou-materials.example', luo: 'luo.tto@juzhou-materials.example', su: 'su.broker@luming-broker.example', tang: 'tang.bureau@luqiao-authority.example',
  gao: 'gao.expert@luming-broker.example', liang: 'liang.expert@luqiao-authority.example', ouyangWei: 'ouyangwei.expert@luming-broker.example', qi: 'qi.expert@luqiao-authority.example', song: 'song.expert@luming-broker.example', xiong: 'xiong.expert@luqiao-authority.example',
} as const;
export type Role = keyof typeof CAST;
interface Person { readonly id: string; readonly name: string; readonly organisation: { readonly id: string } }

/** What a person of the story cannot do now: the first refusal ends the story there. */
export class StoryEnds extends Error {
  override readonly name = 'StoryEnds';
}

/** The demo's people, who do everything through the api, as everybody does. */
export class Cast {
  private readonly tokens = new Map<Role, string>();
  private readonly persons = new Map<Role, Person>();

  constructor(private readonly api: NestFastifyApplication, private readonly clock: StoryClock) {}

  /** Some days later; whoever acts next logs in again, and notices that are over end. */
  async day(day: number): Promise<void> {
    this.clock.goTo(day);
    this.tokens.clear();
    await this.api.get(EndNotices, { strict: false }).run(systemContext('seed --story', newId()));
  }

  get<T>(who: Role, path: string): Promise<T> { return this.send(who, 'GET', path); }
  post<T>(who: Role, path: string, body: object = {}): Promise<T> { return this.send(who, 'POST', path, { type: 'application/json', payload: JSON.stringify(body) }); }

  put<T>(who: Role, path: string, body: object): Promise<T> { return this.send(who, 'PUT', path, { type: 'application/json', payload: JSON.stringify(body) }); }

  async person(who: Role): Promise<Person> {
    await this.token(who);
    return this.persons.get(who)!;
  }

  /** Attaches a paper that says these lines to a contract; answers its id. */
  async paper(who: Role, contractId: string, kind: string, title: string, lines: readonly string[]): Promise<string> {
    const { papers } = await this.upload<{ papers: { id: string; kind: string; mine: boolean }[] }>(who, `contracts/${contractId}/papers`, { kind }, title, lines);
    return papers.filter((paper) => paper.kind === kind && paper.mine).at(-1)!.id;
  }

  async upload<T>(who: Role, path: string, fields: Record<string, string>, title: string, lines: readonly string[]): Promise<T> {
    const { bytes } = await renderDocument({ title, unit: '麓桥演示', matter: '虚构材料，仅供演示', asOf: this.clock.now(), blocks: lines.map((text) => ({ kind: 'text', text })) });
    const boundary = `story${randomBytes(8).toString('hex')}`;
    const head = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`;
    const payload = Buffer.concat([
      Buffer.from(Object.entries(fields).map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`).join('')),
      Buffer.from(`${head(`name="file"; filename="${title}.pdf"`)}content-type: application/pdf\r\n\r\n`), bytes, Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send(who, 'POST', path, { type: `multipart/form-data; boundary=${boundary}`, payload });
  }

  private async token(who: Role): Promise<string> {
    const known = this.tokens.get(who);
    if (known) return known;
    const answer = await this.api.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email: CAST[who], password: DEMO_PASSWORD } });
    if (answer.statusCode !== 200) throw new StoryEnds(`${CAST[who]} cannot log in: ${answer.body}`);
    const { accessToken, user } = answer.json<{ accessToken: string; user: Person }>();
    this.tokens.set(who, accessToken);
    this.persons.set(who, user);
    return accessToken;
  }

  private async send<T>(who: Role, method: 'GET' | 'POST' | 'PUT', path: string, body?: { type: string; payload: string | Buffer }): Promise<T> {
    const answer = await this.api.inject({
      method, url: `/api/v1/${path}`, headers: { authorization: `Bearer ${await this.token(who)}`, ...(body && { 'content-type': body.type }) }, ...(body && { payload: body.payload }),
    });
    if (answer.statusCode >= 300) throw new StoryEnds(`${method} ${path} as ${CAST[who]}: ${answer.statusCode} ${answer.body}`);
    return answer.json<T>();
  }
}
