// Keeps the dashboard's figures fresh. Without it they are those of the moment the page was loaded.
const EVERY = 3_000;
// The figures change with every scan; whoever listens instead of looking is told at most this often.
const SPEAK_EVERY = 20_000;

const tiles = document.querySelector("[data-arrivals]");
const share = document.querySelector("[data-share]");
const lost = document.querySelector("[data-arrivals-lost]");
const spoken = document.querySelector("[data-arrivals-spoken]");
let spokenAt = Date.now();
let toSpeak = "";
let timer;

function show(counts) {
  for (const figure of tiles.querySelectorAll("[data-count]")) {
    const count = counts[figure.dataset.count];
    if (figure instanceof HTMLMeterElement) {
      figure.value = count;
    } else if (figure.textContent !== String(count)) {
      figure.textContent = String(count);
      toSpeak = tiles.dataset.words.replace("#arrived", counts.arrived).replace("#inside", counts.inside);
    }
  }
  if (share && counts.tickets > 0) {
    share.textContent = share.dataset.share.replace("#share", Math.round((100 * counts.arrived) / counts.tickets));
  }
  if (toSpeak && Date.now() - spokenAt >= SPEAK_EVERY) {
    spoken.textContent = toSpeak;
    spokenAt = Date.now();
    toSpeak = "";
  }
}

async function look() {
  try {
    const answer = await fetch(tiles.dataset.arrivals, { cache: "no-store", signal: AbortSignal.timeout(10_000) });
    if (answer.status === 401) {
      // The session has ended: the page itself leads to where one signs in.
      location.reload();
      return;
    }
    if (!answer.ok) {
      throw new Error(`status ${answer.status}`);
    }
    show(await answer.json());
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
  wait();
}

function wait() {
  clearTimeout(timer);
  // A page that nobody sees asks for nothing.
  if (!document.hidden) {
    timer = setTimeout(look, EVERY);
  }
}

if (tiles) {
  document.addEventListener("visibilitychange", () => (document.hidden ? wait() : look()));
  wait();
}
