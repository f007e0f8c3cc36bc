import i18next from 'i18next';
import { newKey } from './client';
import { ApiProblem, Unreachable, type ProblemBody } from './problem';
import { currentToken, refreshSession } from './token';

/** `fetch` tells nothing of an upload's progress, so files go by XMLHttpRequest. `onProgress` gets 0 to 1. */
export async function uploadFile<T>(path: string, file: File, onProgress: (part: number) => void, fields: Record<string, string> = {}): Promise<T> {
  const key = newKey();
  try {
    return await sendOnce<T>(path, file, onProgress, fields, key);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.status !== 401 || !(await refreshSession())) throw problem;
    return sendOnce<T>(path, file, onProgress, fields, key);
  }
}

function sendOnce<T>(path: string, file: File, onProgress: (part: number) => void, fields: Record<string, string>, key: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.withCredentials = true;
    request.setRequestHeader('Accept-Language', i18next.language || 'zh-CN');
    request.setRequestHeader('Idempotency-Key', key);
    const token = currentToken();
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total);
    request.onerror = () => reject(new Unreachable(request.status));
    request.onload = () => {
      let body: unknown = {};
      try {
        body = JSON.parse(request.responseText || '{}');
      } catch {
        // Not JSON: the status decides.
      }
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else reject(new ApiProblem(request.status, body as ProblemBody));
    };
    const form = new FormData();
    // Fields first: the server may decide on them before it takes a byte of the file.
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    request.send(form);
  });
}

/** A download that needs the bearer token: fetched, then handed to the browser under its own name. */
export async function downloadFile(path: string, fileName: string): Promise<void> {
  const ask = () => fetch(path, { credentials: 'include', headers: { ...(currentToken() ? { Authorization: `Bearer ${currentToken()}` } : {}), 'Accept-Language': i18next.language || 'zh-CN' } });
  let response = await ask();
  if (response.status === 401 && (await refreshSession())) response = await ask();
  if (!response.ok) throw new ApiProblem(response.status, (await response.json().catch(() => ({}))) as ProblemBody);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
