import type { Page, Request } from 'playwright-core';
import { onTestFailed } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What the pages of a failed test showed, for the report. */
    pages?: string[];
  }
}

const nameOf = (request: Request): string => `${request.method()} ${new URL(request.url()).pathname}`;

/** Where the test fails: what its page shows, which requests were refused or have no answer yet, and what the console says; the page is closed then. */
export function recordPage(page: Page): void {
  const open = new Set<Request>();
  const told: string[] = [];
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => {
    open.delete(request);
    told.push(`${nameOf(request)} ${request.failure()?.errorText ?? 'failed'}`);
  });
  page.on('response', (response) => { if (response.status() >= 400) told.push(`${nameOf(response.request())} ${response.status()}`); });
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => { if (message.type() === 'error') told.push(message.text()); });
  onTestFailed(async ({ task }) => {
    if (page.isClosed()) return;
    const text = await page.locator('main, [role=dialog]').allInnerTexts().then((texts) => texts.join(' | '), (error: Error) => error.message);
    const waiting = [...open].map(nameOf);
    task.meta.pages = [...(task.meta.pages ?? []), [
      `${page.url()}: ${text.replaceAll(/\s+/g, ' ').slice(0, 1_500)}`,
      ...(waiting.length > 0 ? [`without an answer: ${waiting.join(', ')}`] : []), ...(told.length > 0 ? [`said: ${told.slice(-8).join('; ').slice(0, 600)}`] : []),
    ].join('\n')];
    await page.close();
  });
}
