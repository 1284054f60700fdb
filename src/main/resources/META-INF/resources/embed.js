// Puts an edition's registration, or its partners, into the page that loads this:
// <script src="https://…/embed.js" data-edition="2027" data-lang="ro" async></script>
// <script src="https://…/embed.js" data-edition="2027" data-lang="ro" data-show="partners" async></script>
// Everything else happens in a frame, under its own origin. See "On another website" in the README.
(() => {
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const edition = encodeURIComponent(script.dataset.edition ?? "");
  const lang = (script.dataset.lang ?? document.documentElement.lang).startsWith("en") ? "en" : "ro";
  const shown = {
    registration: {
      ro: { title: "Înscriere", link: "Deschide înscrierea într-o pagină nouă" },
      en: { title: "Registration", link: "Open the registration in a new page" },
      framed: "",
      page: "/register",
    },
    partners: {
      ro: { title: "Parteneri", link: "Vezi partenerii într-o pagină nouă" },
      en: { title: "Partners", link: "See the partners in a new page" },
      framed: "/partners",
      page: "/partners",
    },
  }[script.dataset.show === "partners" ? "partners" : "registration"];
  const words = shown[lang];

  const frame = document.createElement("iframe");
  frame.src = `${origin}/${lang}/embed/${edition}${shown.framed}`;
  frame.title = words.title;
  frame.width = "100%";
  frame.height = "600";
  frame.style.border = "0";
  frame.style.display = "block";

  let spoke = false;
  addEventListener("message", (event) => {
    const height = Number(event.data?.innovationDays?.height);
    if (event.origin === origin && event.source === frame.contentWindow && height > 0 && height < 100000) {
      spoke = true;
      frame.height = String(height);
    }
  });

  let pages = 0;
  frame.addEventListener("load", () => {
    pages += 1;
    // The next step begins at its top, as a page of its own would.
    if (pages > 1 && frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView({ block: "start" });
    }
    // What the browser did not let into the frame says nothing: there is still a plain link then.
    setTimeout(() => {
      if (!spoke && !frame.nextElementSibling?.matches("[data-innovation-days]")) {
        const line = document.createElement("p");
        line.dataset.innovationDays = "";
        const link = document.createElement("a");
        link.href = `${origin}/${lang}/editions/${edition}${shown.page}`;
        link.textContent = words.link;
        line.append(link);
        frame.after(line);
      }
    }, 3000);
  });
  script.after(frame);
})();
