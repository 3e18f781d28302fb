/** Offline: a service worker keeps the whole site, so that it works without a network after one visit. A newer one waits until it is asked for. */
import { Workbox } from 'workbox-window';
import { scriptUrl } from '../map/scripturl.ts';

export interface OfflineHandlers {
  /** For the first time all of the site is kept. */
  readonly onKept: () => void;
  /** A newer site is kept beside this one; `take` loads it, with the view that the address holds. */
  readonly onNewer: (take: () => void) => void;
}

/** Readers who ask their browser to save data are sent nothing that they did not ask for. */
const savesData = () =>
  'connection' in navigator && Boolean((navigator.connection as { readonly saveData?: boolean }).saveData);

export function keepOffline({ onKept, onNewer }: OfflineHandlers): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData()) return;
  const worker = new Workbox(scriptUrl('./sw.js'));
  worker.addEventListener('installed', ({ isUpdate }) => {
    if (!isUpdate) onKept();
  });
  worker.addEventListener('waiting', () => onNewer(() => worker.messageSkipWaiting()));
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    // Taken in another window, this one is not loaded anew under the reader's eyes.
    if (isExternal) onNewer(() => location.reload());
    else if (isUpdate) location.reload();
  });
  // Where the browser keeps nothing, the atlas needs its network as before.
  worker.register().catch(() => undefined);
}
