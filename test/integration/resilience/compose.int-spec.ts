import { readFileSync } from 'node:fs';
import { SETTINGS } from '@app/platform';

/** Read by people and other software, not by ours: credentials of the S3 client, which finds them by itself. */
const FOREIGN = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION']);

/** The top-level parts of a YAML file that is written with two spaces, and theirs; enough for one file that we write ourselves. */
function parts(text: string, indent: number): Map<string, string> {
  const found = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.trim().startsWith('#'))) {
    const name = new RegExp(`^ {${indent}}([\\w-]+):`).exec(line)?.[1];
    if (name) found.set(name, (current = []));
    current?.push(line);
  }
  return new Map([...found].map(([name, lines]) => [name, lines.join('\n')]));
}

/** What is wrong with a composition; empty for a good one. */
function complaints(text: string, settings: ReadonlySet<string>): string[] {
  const wrong: string[] = [];
  const top = parts(text, 0);
  const services = parts(top.get('services') ?? '', 2);
  for (const name of ['postgres', 'redis', 'api', 'worker']) {
    if (!services.has(name)) wrong.push(`no service ${name}`);
    else if (!/^ {4}healthcheck:\n( {6}#.*\n)* {6}test: \S/m.test(services.get(name)!)) wrong.push(`${name} has no health check`);
  }
  for (const name of ['api', 'worker']) {
    const own = `${top.get('x-luqiao') ?? ''}\n${services.get(name) ?? ''}`;
    if (/^\s*container_name:/m.test(own)) wrong.push(`${name} has a fixed name, so there can be one only`);
    if (/^\s*ports:/m.test(own)) wrong.push(`${name} takes a port of the host, so there can be one only`);
    if (!/condition: service_healthy/.test(own) && !/depends_on: \*migrated/.test(own)) wrong.push(`${name} does not wait for a healthy database`);
    if (!/environment: \*environment/.test(own)) wrong.push(`${name} is not set up as the others`);
  }
  const environment = [...parts(top.get('x-environment') ?? '', 2).keys()].filter((name) => name !== 'x-environment');
  wrong.push(...environment.filter((name) => !settings.has(name) && !FOREIGN.has(name)).map((name) => `nothing reads ${name}`));
  for (const needed of ['DATABASE_URL', 'REDIS_URL', 'JWT_SECRET', 'AUDIT_SIGNING_KEY']) if (!environment.includes(needed)) wrong.push(`${needed} is not set`);
  if (!/--maxmemory-policy, noeviction/.test(services.get('redis') ?? '')) wrong.push('redis may evict jobs');
  return wrong;
}

describe('docker-compose.yml', () => {
  const text = readFileSync('docker-compose.yml', 'utf8');
  const settings = new Set<string>(SETTINGS);

  it('runs everything apart, watched, and api and worker as often as one likes', () => {
    expect(settings.size).toBeGreaterThan(15);
    expect(complaints(text, settings)).toEqual([]);
  });

  it.each([
    ['no health check', (good: string) => good.replace(/(\n {2}worker:[\s\S]*?)\n {4}healthcheck:[\s\S]*?(\n {2}\w|$)/, '$1$2'), 'worker has no health check'],
    ['no redis', (good: string) => good.replace('\n  redis:\n', '\n  rodis:\n'), 'no service redis'],
    ['a fixed name', (good: string) => good.replace('\n  api:\n', '\n  api:\n    container_name: api\n'), 'api has a fixed name, so there can be one only'],
    ['a fixed port', (good: string) => good.replace('\n  worker:\n', '\n  worker:\n    ports: ["3001:3001"]\n'), 'worker takes a port of the host, so there can be one only'],
    ['a setting that nothing reads', (good: string) => good.replace('\n  HOST: 0.0.0.0\n', '\n  HOSTNAME: 0.0.0.0\n'), 'nothing reads HOSTNAME'],
    ['eviction', (good: string) => good.replace('noeviction', 'allkeys-lru'), 'redis may evict jobs'],
  ])('with %s it would be noticed', (_, spoil, complaint) => {
    const spoiled = spoil(text);
    expect(spoiled).not.toBe(text);
    expect(complaints(spoiled, settings)).toContain(complaint);
  });
});
