// Counts how often partners are seen and clicked. Sent are the ids of listings and nothing of the reader: no cookie is set,
// nothing is kept on the device. Without it the page is the same, and is not counted.
const IN_VIEW = 1000;
const GATHER = 5000;
const MOST = 100;

const place = document.querySelector("script[data-counts]").dataset.counts;
const done = { seen: new Set(), clicked: new Set() };
let waiting = { seen: [], clicked: [] };
let timer;

const send = () => {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.seen.length + waiting.clicked.length > 0) {
    const body = JSON.stringify({ place, ...waiting });
    waiting = { seen: [], clicked: [] };
    navigator.sendBeacon("/api/v1/listing-counts", new Blob([body], { type: "application/json" }));
  }
};

// Once in each view of a page, in however many tiers a partner stands.
const count = (what, listing) => {
  if (!done[what].has(listing)) {
    done[what].add(listing);
    waiting[what].push(listing);
    if (waiting[what].length >= MOST) {
      send();
    }
    timer ??= setTimeout(send, GATHER);
  }
};

// Seen is what advertisers mean by it: half of it in the window, for a second. Behind another tab nothing is.
const views = new Map();
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    clearTimeout(views.get(target));
    if (isIntersecting) {
      views.set(target, setTimeout(() => {
        observer.unobserve(target);
        if (document.hidden) {
          observer.observe(target);
        } else {
          count("seen", target.closest("[data-listing]").dataset.listing);
        }
      }, IN_VIEW));
    }
  }
}, { threshold: 0.5 });

for (const listing of document.querySelectorAll("[data-listing]")) {
  observer.observe(listing.querySelector("[data-shown]") ?? listing);
}

const clicked = (event) => {
  const listing = event.target.closest?.("a[rel~=sponsored]")?.closest("[data-listing]");
  // Of the other buttons only the middle one follows a link.
  if (listing && event.button <= 1) {
    count("clicked", listing.dataset.listing);
    send();
  }
};
addEventListener("click", clicked);
addEventListener("auxclick", clicked);

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    send();
  }
});
addEventListener("pagehide", send);
