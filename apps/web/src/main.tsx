import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from './api/problem';
import { SessionProvider } from './api/session';
import { startTexts } from './i18n/setup';
import { Router } from './router';
import './styles/base.css';
import './styles/shell.css';
import './styles/pieces.css';
import './styles/listing.css';

const queries = new QueryClient({
  defaultOptions: {
    // A browser that believes itself offline may still reach a server on its own network: what fails is told, nothing waits in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      // A refusal stays a refusal; only a lost network or a server's trouble is worth asking again.
      retry: (count, problem) => count < 2 && !(problem instanceof ApiProblem && problem.status < 500),
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
void startTexts().then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionProvider>
          <BrowserRouter><Router /></BrowserRouter>
        </SessionProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
