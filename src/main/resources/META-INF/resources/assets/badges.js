// Lets the preview follow the form, and the bar follow the document. Without it there are a button and a link for both.
const form = document.querySelector("[data-preview]");
if (form) {
  const previews = document.querySelector("[data-previews]");
  const show = async () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("csrf");
    const answer = await fetch(`${form.dataset.preview}?${fields}`);
    if (answer.ok) {
      previews.innerHTML = await answer.text();
    }
  };
  let soon;
  form.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(show, 200);
  });
  form.querySelector("[data-preview-do]").hidden = true;
}

const run = document.querySelector("[data-progress]");
if (run) {
  const bar = run.querySelector("progress");
  const words = run.querySelector("[data-words]");
  const state = run.querySelector("[data-state]");
  let isWatching = false;
  const watch = async (isFresh) => {
    try {
      const answer = await fetch(run.dataset.progress);
      if (answer.ok) {
        const now = await answer.json();
        // A document that was just asked for may not have begun: what is told is the one before.
        if (!isFresh || now.state === "DRAWING") {
          bar.value = now.drawn;
          words.textContent = now.words;
          state.textContent = now.stateWords;
          state.className = `state${now.state === "DRAWN" ? " state--good" : now.state === "STOPPED" ? " state--bad" : ""}`;
          if (now.state !== "DRAWING" && now.state !== "WAITING") {
            isWatching = false;
            return;
          }
        }
      }
    } catch {
      // The network is away for a moment.
    }
    setTimeout(watch, 700);
  };
  const start = (isFresh) => {
    if (!isWatching) {
      isWatching = true;
      setTimeout(() => watch(isFresh), 300);
    }
  };
  run.querySelector("[data-fetch]").addEventListener("click", () => start(true));
  run.querySelector("[data-refresh]").hidden = true;
  if (bar.value > 0 && bar.value < bar.max) {
    start(false);
  }
}
