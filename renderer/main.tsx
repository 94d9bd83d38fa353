import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/themes.css';
import './styles/faces.css';
import './styles/base.css';
import { App } from './app/App.tsx';
import { createQueryClient } from './bridge/queries.ts';
import { startSettings } from './settings/settings.ts';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// The theme and the size come first, so that the window never flashes in another.
await startSettings();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
