// Which view is shown: addresses, keys, theme, printing.

const shortcuts = { on: true };
const main = document.getElementById("main");

function route() {
  const address = location.hash.slice(1);
  const [path, query] = address.split("?");
  const parameters = new URLSearchParams(query || "");
  const parts = path.split("/").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  if (groups.has(parts[0])) return { view: "claims", draw: () => drawClaims(main, {}, groups.get(parts[0])), title: `Claim ${groups.get(parts[0]).number}` };
  if (links.has(parts[0])) {
    const link = links.get(parts[0]);
    return { view: "read", draw: () => drawReading(main, link.documents, link.a[0], link), title: "Read side by side" };
  }
  if (parts[0] === "read") return { view: "read", draw: () => drawReading(main, parts.slice(1), parameters.get("at"), links.get(parameters.get("link"))), title: "Read side by side" };
  if (parts[0] === "claims") return { view: "claims", draw: () => drawClaims(main, Object.fromEntries(parameters)), title: "Claims" };
  if (parts[0] === "map") return { view: "map", draw: () => drawMap(main, parts.slice(1)), title: "Map" };
  return { view: "overview", draw: () => drawOverview(main), title: "Overview" };
}

const story = document.title;
let drawn = false;
function show() {
  const { view, draw, title } = route();
  if (claims.drawing) claims.drawing.stop();
  claims.drawing = null;
  main.replaceChildren();
  main.dataset.view = view;
  document.body.dataset.view = view;
  scrollTo(0, 0);
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.tagName !== "A") continue;
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const moved = drawn && !main.contains(document.activeElement);
  draw();
  if (moved && !main.contains(document.activeElement) && document.activeElement === document.body) main.focus({ preventScroll: true });
  document.title = `${title} – ${story}`;
  if (drawn) say(title);
  drawn = true;
}

const KEYS = [
  ["1 2 3 4", "Overview, read side by side, claims, map"],
  ["/", "Search the claims"],
  ["?", "This list"],
  ["↓ ↑", "Next and previous passage; in a map, next and previous link"],
  ["→ ←", "The same claim in the next and previous column"],
  ["j k", "Next and previous passage that others in view tell too"],
  ["Enter", "Choose the passage: who else tells it, and how; again: into the panel, Esc leads back"],
  ["t T", "Translations of this passage and its counterparts; of all passages"],
  ["a r", "The first link of the chosen passage is right; is wrong"],
  ["p", "Pick the passage for joining"],
  ["Esc", "Let go of the passage"],
];

function openHelp() {
  const dialog = document.getElementById("help");
  const on = el("input", { type: "checkbox", checked: shortcuts.on, onchange: () => keepShortcuts(on.checked) });
  dialog.replaceChildren(el("h2", { id: "help-title" }, "Keys"),
    el("table", { class: "keys" }, el("tbody", {}, KEYS.map(([keys, what]) => el("tr", {}, el("th", { scope: "row" }, keys.split(" ").map((key) => [el("kbd", {}, key), " "])), el("td", {}, what))))),
    el("p", {}, el("label", {}, on, " Single letters work as keys")),
    el("p", { class: "buttons" }, el("button", { type: "button", onclick: () => dialog.close() }, "Close")));
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !shortcuts.on) return;
  if (event.target.closest("input,select,textarea,dialog")) return;
  const views = { 1: "#overview", 2: "#read", 3: "#claims", 4: "#map" };
  if (views[event.key]) location.hash = views[event.key];
  else if (event.key === "?") openHelp();
  else if (event.key === "t" && main.dataset.view === "read" && (reading.pointed || reading.chosen)) toggleTranslation(reading.pointed || reading.chosen);
  else if (event.key === "T" && document.getElementById("translations")) toggleTranslations();
  else if (event.key === "/") {
    event.preventDefault();
    if (main.dataset.view !== "claims") {
      history.pushState(null, "", "#claims");
      show();
    }
    document.getElementById("search").focus();
  } else if (event.key === "Escape" && reading.chosen && main.dataset.view === "read") choose(null);
});

function keepShortcuts(on) {
  shortcuts.on = on;
  keep("crossread:keys", on ? "on" : "off");
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // a browser that keeps nothing still does what was asked until the page closes
  }
}

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = (theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  document.getElementById("theme").setAttribute("aria-pressed", String(dark));
}
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

document.getElementById("theme").addEventListener("click", (event) => {
  const theme = event.currentTarget.getAttribute("aria-pressed") === "true" ? "light" : "dark";
  setTheme(theme);
  keep("crossread:theme", theme);
  if (main.dataset.view === "map") show();
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address says which view is shown
  main.focus();
});
document.getElementById("help-open").addEventListener("click", openHelp);
document.getElementById("corrections-open").addEventListener("click", openCorrections);
document.addEventListener("corrections", () => {
  for (const node of document.querySelectorAll(".judgement")) node.follow();
});
addEventListener("hashchange", show);
addEventListener("beforeprint", () => claims.drawing && claims.drawing.all());

setTheme(["light", "dark"].includes(stored("crossread:theme")) ? stored("crossread:theme") : null);
shortcuts.on = stored("crossread:keys") !== "off";
restoreCorrections();
showCorrectionsCount();
show();
