/** Has the browser keep the product's own files and what was read of figures, so that the page opens without a network. */
export function keepPageForOffline(): void {
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    // Where the browser does not allow it (private windows), the page works as long as it is open.
    navigator.serviceWorker.register("/offline.js").catch(() => undefined);
  }
}
