// How things are put on the page: elements, text that cannot misbehave, names, numbers.

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name.startsWith("--")) node.style.setProperty(name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}
const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

// For places that hold no elements (options, labels): controls are left out, the direction stays inside.
const plain = (text) => `\u2068${text.replace(CONTROLS, "")}\u2069`;
const spoken = (text) => text.replace(CONTROLS, "");

// Text as it stands in a document: controls that would turn or hide other text are shown, not obeyed.
function putText(node, text) {
  let from = 0;
  for (const match of text.matchAll(CONTROLS)) {
    if (match.index > from) node.append(text.slice(from, match.index));
    const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    node.append(el("span", { class: "control", dir: "ltr" }, `U+${code}`));
    from = match.index + match[0].length;
  }
  if (from < text.length) node.append(text.slice(from));
  return node;
}

const differenceName = (kind) => KINDS_OF_DIFFERENCE[kind] || kind.replaceAll("_", " ");

// Text with the values that other versions tell otherwise marked in it.
function putMarked(node, text, marks) {
  const spans = [];
  for (const mark of marks) {
    let at = text.indexOf(mark.says);
    if (at < 0) at = text.toLowerCase().indexOf(mark.says.toLowerCase());
    if (mark.says && at >= 0) spans.push({ from: at, to: at + mark.says.length, mark });
  }
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  let from = 0;
  for (const { from: start, to, mark } of spans) {
    if (start < from) continue;
    putText(node, text.slice(from, start));
    const others = mark.others.map((v) => `${spoken(v.segment.document)}: “${spoken(v.says)}”`).join("; ");
    node.append(putText(el("mark", { class: "differs", title: `${differenceName(mark.kind)} – ${others}` }), text.slice(start, to)));
    from = to;
  }
  putText(node, text.slice(from));
  return node;
}

const segmentText = (segment, marked = true) =>
  putMarked(el("bdi", { lang: tag(segment.language), dir: "auto" }), segment.text, (marked && marksOfSegment.get(segment.id)) || []);

function passageText(passage) {
  const node = el("span", { class: "passage" });
  passage.forEach((segment, n) => {
    const running = n && segment.kind === "sentence" && passage[n - 1].kind === "sentence";
    node.append(n ? (running ? " " : el("br")) : "", segmentText(segment));
  });
  return node;
}

function translationText(passage) {
  const translated = passage.filter((s) => s.translation && s.translation.text);
  if (!translated.length) return null;
  const node = el("span", { class: "translation", lang: "en", dir: "ltr" });
  const flags = [...new Set(translated.flatMap((s) => s.translation.flags))].map((flag) => flag.replaceAll("_", " "));
  node.append(el("span", { class: flags.length ? "flag warned" : "flag" }, ["Machine translation", ...flags].join(", ")), " ");
  translated.forEach((s, n) => putMarked(node, (n ? " " : "") + s.translation.text, marksOfSegment.get(s.id) || []));
  return node;
}

const tag = (language) => (language === "und" ? "" : language);
const directionOf = (language) => (RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");

const languageNames = (() => {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" });
  } catch {
    return null;
  }
})();
function languageName(code) {
  if (code === "und") return "undetermined";
  try {
    return (languageNames && languageNames.of(code)) || code;
  } catch {
    return code;
  }
}

const percent = (share) => (share > 0 && share < 0.01 ? "<1%" : share < 1 && share > 0.99 ? "99%" : `${Math.round(share * 100)}%`);
const count = (n, one, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
const documentName = (id) => putText(el("bdi", { class: "name" }), id);

function languageShares(languages) {
  return Object.entries(languages)
    .sort((a, b) => b[1] - a[1])
    .map(([code, share]) => `${languageName(code)} ${percent(share)}`)
    .join(", ");
}

const meter = (share, label) =>
  el("span", { class: "meter" }, el("span", { class: "bar", "aria-hidden": "true" }, el("span", { class: "filled", "--share": share })), ` ${percent(share)}`, label ? el("span", { class: "unseen" }, ` ${label}`) : "");

// How sure a link is: its probability, or that a person said so.
const BY_HAND = { accepted: "accepted by a person", added: "added by a person" };
const certainty = (link) => (link.origin ? el("span", { class: "by-hand" }, BY_HAND[link.origin]) : meter(link.score, "probability"));

const readAddress = (ids, at, link) => `#read/${ids.map(encodeURIComponent).join("/")}${at ? `?at=${encodeURIComponent(at)}` : ""}${link ? `&link=${encodeURIComponent(link)}` : ""}`;

function choice(label, options, value, onchange, extra = {}) {
  const select = el("select", { onchange: () => onchange(select.value), ...extra }, options.map(([key, text]) => el("option", { value: key }, text)));
  select.value = value;
  return el("label", { class: "field" }, el("span", {}, label), select);
}

const say = (text) => (document.getElementById("said").textContent = text);

// A long list is drawn in pieces: what is in view at once, the rest while the browser is idle, all of it for printing.
function drawInPieces(target, items, draw, size = 20) {
  let done = 0;
  let stopped = false;
  const idle = window.requestIdleCallback || ((work) => setTimeout(work, 16));
  const until = (n) => {
    const piece = document.createDocumentFragment();
    for (; done < Math.min(n, items.length); done += 1) piece.append(draw(items[done]));
    target.append(piece);
  };
  const onward = () => {
    if (stopped || done >= items.length) return;
    until(done + size);
    idle(onward);
  };
  until(size);
  idle(onward);
  return { until, all: () => until(items.length), stop: () => (stopped = true) };
}
