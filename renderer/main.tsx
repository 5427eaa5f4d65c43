import './zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { instantFromMs } from '../domain/instant.ts';
import { App } from './App.tsx';
import { createApp } from './commands/app.ts';
import { createCommands } from './commands/create-commands.ts';
import { desktop } from './desktop.ts';
import { AppStateProvider } from './state/AppStateProvider.tsx';
import { createAppStore } from './state/app-store.ts';
import { readPartsWhenIdle } from './ui/lazy-part.tsx';
import { startWorkers } from './workers/start-workers.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './ui/controls.css';
import './ui/floating.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

const app = createApp(desktop, createAppStore(), startWorkers(), () => instantFromMs(Date.now()));
const commands = createCommands(app);
createRoot(root).render(
  <StrictMode>
    <AppStateProvider store={app.store} commands={commands}>
      <App />
    </AppStateProvider>
  </StrictMode>,
);
void commands.startApp().then(readPartsWhenIdle);
