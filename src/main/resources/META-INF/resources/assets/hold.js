// Counts the hold down beside the form. Without it the page shows what was left when it was loaded.
const hold = document.querySelector("[data-hold]");
if (hold) {
  const words = hold.querySelector("[data-hold-words]");
  const bar = hold.querySelector("progress");
  const end = Date.now() + Number(hold.dataset.seconds) * 1000;
  const minutes = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "minute", unitDisplay: "long" });
  // The server's sentence holds the number of minutes with its unit; only those words are replaced.
  let shown = minutes.format(Math.ceil(Number(hold.dataset.seconds) / 60));
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    bar.value = left;
    hold.classList.toggle("hold--ending", left < 120);
    const now = minutes.format(Math.ceil(left / 60));
    if (now !== shown && words.textContent.includes(shown)) {
      words.textContent = words.textContent.replace(shown, now);
      shown = now;
      words.setAttribute("aria-live", left < 180 ? "polite" : "off");
    }
  };
  setInterval(tick, 1000);
  // A tab that slept catches up at once.
  document.addEventListener("visibilitychange", tick);
  tick();
}
