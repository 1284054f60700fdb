// The agenda is a cookie of the device's own, which the agenda's page reads too. Without this script a star leads to a
// page that asks.
const MOST = 300;
const YEAR = 365 * 24 * 60 * 60;
const name = document.querySelector("[data-agenda]")?.dataset.agenda;
const stars = document.querySelectorAll("a.star, a.star-wide");
const count = document.querySelector("[data-agenda-count]");
const title = count?.textContent;

const read = () => {
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${name}=`));
  return new Set((found ?? "").slice(name.length + 1).split(".").map(Number).filter((number) => Number.isInteger(number) && number > 0));
};

const write = (numbers) => {
  const text = [...numbers].sort((a, b) => a - b).join(".");
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${text}; Path=/; Max-Age=${text ? YEAR : 0}; SameSite=Lax${secure}`;
};

const numberOf = (star) => Number(new URL(star.href).searchParams.get("with"));

const show = () => {
  const kept = read();
  for (const star of stars) {
    const on = kept.has(numberOf(star));
    star.setAttribute("aria-pressed", on);
    if (star.dataset.kept) {
      star.dataset.keep ??= star.textContent;
      star.textContent = on ? star.dataset.kept : star.dataset.keep;
    }
  }
  if (count) {
    count.textContent = kept.size ? `${title} (${kept.size})` : title;
  }
};

const toggle = (event, star) => {
  const numbers = read();
  const number = numberOf(star);
  const wanted = !numbers.has(number);
  if (wanted && numbers.size >= MOST) {
    return; // The page behind the link says so in words.
  }
  if (wanted) {
    numbers.add(number);
  } else {
    numbers.delete(number);
  }
  write(numbers);
  if (read().has(number) === wanted) {
    event.preventDefault();
    show();
  }
};

if (name) {
  for (const star of stars) {
    star.setAttribute("role", "button");
  }
  document.addEventListener("click", (event) => {
    const star = event.target.closest("a.star, a.star-wide");
    if (star && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      toggle(event, star);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches("a.star, a.star-wide")) {
      event.preventDefault();
      event.target.click();
    }
  });
  // Another tab may have changed it, or the way back led to a page that was kept.
  document.addEventListener("visibilitychange", show);
  addEventListener("pageshow", show);
  show();
}

const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const field = document.getElementById(copy.dataset.copy);
    field.select();
    await navigator.clipboard.writeText(field.value);
    copy.textContent = copy.dataset.copied;
  });
}

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
