import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import type { ApiDocument, Described } from '../../support/openapi-requests.js';

const addFormats = createRequire(import.meta.url)('ajv-formats') as FormatsPlugin;
const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

interface Answered { readonly statusCode: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }
interface Told { readonly status: number; readonly detail: string; readonly texts: Record<string, string>; readonly errors: readonly { path: string; texts: Record<string, string> }[] }

/** What the document says about answers, held against real ones. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  private readonly known = new Map<string, ValidateFunction>();

  constructor(document: ApiDocument) {
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'https://api.test/', ...document });
  }

  /** Everything that is wrong with an answer; empty for a good one. */
  complaints({ method, path, operation }: Described, { statusCode, body, headers }: Answered): string[] {
    const type = String(headers['content-type'] ?? '');
    if (statusCode >= 500) return [`answered ${statusCode}: ${body.slice(0, 300)}`];
    if (statusCode >= 400) return type.startsWith('application/problem+json') && operation.responses['4XX']?.content?.['application/problem+json'] ? this.problemComplaints(statusCode, body) : [`answered ${statusCode} as ${type}, which is not documented`];
    const documented = operation.responses[String(statusCode)];
    if (!documented) return [`answered ${statusCode}, which is not documented`];
    const schema = documented.content?.['application/json']?.schema;
    if (!schema) return statusCode === 204 && body !== '' ? ['a 204 with a body'] : [];
    if (!type.startsWith('application/json')) return [`answered as ${type}`];
    return this.check(`#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${statusCode}/content/application~1json/schema`, body);
  }

  private problemComplaints(statusCode: number, body: string): string[] {
    const complaints = this.check('#/components/schemas/Problem', body);
    if (complaints.length > 0) return complaints;
    const problem = JSON.parse(body) as Told;
    if (problem.status !== statusCode) complaints.push(`says ${problem.status}, is ${statusCode}`);
    for (const { texts } of [problem, ...problem.errors]) {
      for (const locale of ['zh-CN', 'en']) if (!texts[locale]?.trim()) complaints.push(`no text in ${locale}: ${body.slice(0, 300)}`);
      if (/\{\w+\}/.test(texts['en'] ?? '')) complaints.push(`a text with a hole: ${texts['en']}`);
    }
    return complaints;
  }

  private check(pointer: string, body: string): string[] {
    let validate = this.known.get(pointer);
    if (!validate) this.known.set(pointer, (validate = this.ajv.compile({ $ref: `https://api.test/${pointer}` })));
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      return [`not JSON: ${body.slice(0, 100)}`];
    }
    return validate(parsed) ? [] : [`not as documented: ${this.ajv.errorsText(validate.errors)} in ${body.slice(0, 300)}`];
  }
}
