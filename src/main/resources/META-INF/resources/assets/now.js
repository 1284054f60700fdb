// Shows what has changed each minute, when the clock of the hall does too. Without it the page shows the moment at which
// it was loaded.
const MINUTE = 60_000;
const A_LITTLE_AFTER = 500;

const refresh = async () => {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = document.getElementById("now");
    const next = page.getElementById("now");
    if (!next || next.innerHTML === now.innerHTML) {
      return;
    }
    // Whoever is on a link stays on it, if it is still there.
    const focused = now.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    now.replaceWith(next);
    if (focused) {
      [...next.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused)?.focus({ preventScroll: true });
    }
  } catch {
    // The hall's network may be gone for a while: what is shown stays, and the next minute tries again.
  }
};

const wait = () => setTimeout(async () => {
  if (!document.hidden) {
    await refresh();
  }
  wait();
}, MINUTE - (Date.now() % MINUTE) + A_LITTLE_AFTER);

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    refresh();
  }
});
wait();
