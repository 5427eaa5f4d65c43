import { type BrowserWindow, powerMonitor } from 'electron';
import { flushPage } from './close-guard.ts';

/** A laptop that sleeps may not wake with its battery: bring the words to disk first. Also at lock, shutdown and log-out. */
export function flushBeforeSleep(window: BrowserWindow): void {
  const flush = () => void flushPage(window);
  powerMonitor.on('suspend', flush);
  powerMonitor.on('lock-screen', flush);
  window.on('session-end', flush);
  window.on('blur', flush);
  powerMonitor.on('shutdown', flush);
  window.once('closed', () => {
    powerMonitor.off('suspend', flush);
    powerMonitor.off('lock-screen', flush);
    powerMonitor.off('shutdown', flush);
  });
}
