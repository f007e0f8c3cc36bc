/** RFC 9457 problem+json as the API sends it; `errors` names the fields of a refused body. */
export interface ProblemBody {
  type?: string; title?: string; status?: number; detail?: string; code?: string; article?: string | null; requestId?: string;
  errors?: { path: string; code?: string; message: string; article?: string; params?: Record<string, unknown> }[]; params?: Record<string, unknown>;
}

export class ApiProblem extends Error {
  readonly status: number;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? String(status));
    this.name = 'ApiProblem';
    this.status = status;
    this.body = body;
  }

  /** `errors` by field in the form antd's `setFields` takes: the JSON pointer `/a/0/b` as a path, each with the article it rests on. */
  fieldErrors(): { name: (string | number)[]; errors: string[] }[] {
    return (this.body.errors ?? []).map((e) => ({
      name: e.path.split('/').filter(Boolean).map((p) => (/^\d+$/.test(p) ? Number(p) : p)),
      errors: [e.article ? `${e.message} \u00b7 ${e.article}` : e.message],
    }));
  }
}

/** The network did not answer at all: not the caller's fault, so it is told apart and can be tried again. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  let body: ProblemBody = {};
  try {
    body = (await response.clone().json()) as ProblemBody;
  } catch {
    // A proxy may answer in HTML; the status alone still says enough.
  }
  return new ApiProblem(response.status, { requestId: response.headers.get('x-request-id') ?? undefined, ...body });
}
