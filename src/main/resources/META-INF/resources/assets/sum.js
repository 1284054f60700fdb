// Keeps the total as it is chosen. Without it the server says the total at the next step.
for (const form of document.querySelectorAll("[data-sum]")) {
  const out = form.querySelector("[data-sum-out]");
  const lang = document.documentElement.lang;
  const words = (minor, currency) => {
    const number = new Intl.NumberFormat(lang === "ro" ? "ro-RO" : "en-GB", {
      minimumFractionDigits: minor % 100 ? 2 : 0,
      maximumFractionDigits: 2,
    }).format(minor / 100);
    return lang === "ro" ? `${number}\u00a0${currency === "RON" ? "lei" : "euro"}` : `${currency}\u00a0${number}`;
  };
  const update = () => {
    const sums = new Map();
    let isAnyChosen = !("none" in out.dataset);
    const add = (currency, minor) => minor && sums.set(currency, (sums.get(currency) ?? 0) + minor);
    add(form.dataset.currency, Number(form.dataset.base ?? 0));
    for (const choice of form.querySelectorAll("[data-price]")) {
      const times = choice.type === "checkbox" ? Number(choice.checked) : Number(choice.value);
      isAnyChosen ||= times > 0;
      add(choice.dataset.currency, times * Number(choice.dataset.price));
    }
    const free = isAnyChosen ? out.dataset.free : out.dataset.none;
    out.textContent = sums.size ? [...sums].map(([currency, minor]) => words(minor, currency)).join(" + ") : free;
  };
  form.addEventListener("change", update);
  update();
}
