// Keeps the screen lit while the page is looked at, where the browser can; the lock is lost whenever it is hidden.

export function stayAwake() {
  const ask = () => {
    if (!document.hidden) {
      navigator.wakeLock?.request('screen').catch(() => {});
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
