// What the reader says about links: right, wrong, or joined otherwise; kept in this browser, saved as a file of gold links.

const STORE = `crossread:corrections:${document.body.dataset.key}`;
const JUDGED = { right: "accepted", wrong: "rejected" };

const spanOf = (segment) => ({ doc: segment.document, start: segment.start, end: segment.end, text: segment.text });
const spansOf = (ids) => ids.map((id) => spanOf(segments.get(id)));
const sideKey = (spans) => spans.map((s) => `${s.doc}:${s.start}-${s.end}`).sort().join(",");
const linkKey = (a, b) => [sideKey(a), sideKey(b)].sort().join("|");
const judged = (verdict, { a, b, relation }) => ({ verdict, a: spansOf(a), b: spansOf(b), relation });

const keysOfLinks = new Map([...links.values()].map((link) => [link, linkKey(spansOf(link.a), spansOf(link.b))]));
const linksByKey = new Map([...keysOfLinks].map(([link, key]) => [key, link]));

// A correction by the key of its two sides: {verdict: "right" | "wrong", a: [span], b: [span], relation}. Those that the run
// honoured stand in the alignment; `changed` holds what was said on this page, null for what was taken back.
const honoured = new Map([...links.values()].filter((link) => link.origin).map((link) => [keysOfLinks.get(link), judged("right", link)]));
for (const one of alignment.run.corrections ? alignment.run.corrections.rejected : []) {
  const correction = judged("wrong", one);
  honoured.set(linkKey(correction.a, correction.b), correction);
}
const corrections = { changed: new Map(), kept: true };

const correctionOf = (key) => (corrections.changed.has(key) ? corrections.changed.get(key) : honoured.get(key)) || null;
const allCorrections = () => [...new Map([...honoured, ...corrections.changed])].filter(([, correction]) => correction);
const judges = (correction, link) => correction.verdict === "wrong" || correction.relation === link.relation;

function judgementOf(link) {
  const correction = correctionOf(keysOfLinks.get(link));
  return correction && judges(correction, link) ? correction.verdict : null;
}

// The links that a person made and the alignment lacks, or has with another relation.
const joinedLinks = () => allCorrections().filter(([key, one]) => one.verdict === "right" && !(linksByKey.has(key) && judges(one, linksByKey.get(key))));

function correct(changes) {
  for (const [key, correction] of changes) corrections.changed.set(key, correction);
  try {
    localStorage.setItem(STORE, JSON.stringify([...corrections.changed]));
    corrections.kept = true;
  } catch {
    corrections.kept = false;
  }
  showCorrectionsCount();
  document.dispatchEvent(new Event("corrections"));
}

function judge(link, verdict) {
  const again = judgementOf(link) === verdict;
  correct([[keysOfLinks.get(link), again ? null : judged(verdict, link)]]);
  say(again ? "Judgement taken back." : `Link ${JUDGED[verdict]}.`);
}

function join(a, b, relation) {
  const [first, second] = [a.map(spanOf), b.map(spanOf)];
  correct([[linkKey(first, second), { verdict: "right", a: first, b: second, relation }]]);
  say("Passages joined.");
}

function restoreCorrections() {
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) || "[]");
    corrections.changed = new Map(stored.filter(([, one]) => one === null || (isLink(one) && one.verdict in JUDGED)));
  } catch {
    corrections.kept = false;
  }
}

const isSide = (side) =>
  Array.isArray(side) && side.length > 0 && side.every((s) => s && documents.has(s.doc) && Number.isInteger(s.start) && Number.isInteger(s.end) && typeof s.text === "string");
const isLink = (link) => Boolean(link) && isSide(link.a) && isSide(link.b) && (link.relation === "equivalent" || link.relation === "partial");

// What `crossread run --corrections` and `crossread eval` read: offsets count code points, end exclusive.
function correctionsFile(withUnjudged) {
  const link = ({ a, b, relation }) => ({ a, b, relation });
  const found = allCorrections().map(([, one]) => one);
  const unjudged = withUnjudged ? [...links.values()].filter((one) => !correctionOf(keysOfLinks.get(one))).map((one) => judged("right", one)) : [];
  return {
    note: `Corrections made in a crossread report. ${withUnjudged ? "Links that nobody judged are counted as right." : "Only links that a person judged or made are here."}`,
    offsets: "code points of the decoded document, end exclusive",
    documents: Object.fromEntries([...documents.values()].map((doc) => [doc.id, doc.sha256])),
    links: [...found.filter((one) => one.verdict === "right"), ...unjudged].map(link),
    rejected: found.filter((one) => one.verdict === "wrong").map(link),
  };
}

function saveCorrections(withUnjudged) {
  const content = JSON.stringify(correctionsFile(withUnjudged), null, 1) + "\n";
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const anchor = el("a", { href: address, download: "corrections.json" });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say("Corrections saved as corrections.json.");
}

async function loadCorrections(file) {
  let found;
  try {
    found = JSON.parse(await file.text());
  } catch {
    return "That file is not JSON.";
  }
  const right = Array.isArray(found.links) ? found.links.filter(isLink) : [];
  const wrong = Array.isArray(found.rejected) ? found.rejected.filter(isLink) : [];
  if (!right.length && !wrong.length) return "That file holds no links between these documents.";
  const changed = Object.entries(found.documents || {}).filter(([id, sha256]) => documents.has(id) && documents.get(id).sha256 !== sha256);
  if (changed.length) return `${spoken(changed[0][0])} has changed since those corrections were made: their places in the text no longer hold.`;
  const said = (verdict) => ({ a, b, relation }) => [linkKey(a, b), { verdict, a, b, relation }];
  correct([...wrong.map(said("wrong")), ...right.map(said("right"))]);
  return `${count(right.length, "right link")} and ${count(wrong.length, "wrong link")} loaded.`;
}

function showCorrectionsCount() {
  const n = allCorrections().length;
  document.getElementById("corrections-count").textContent = n ? `(${n})` : "";
}

function openCorrections() {
  const dialog = document.getElementById("corrections");
  const message = el("p", { role: "status", class: "muted" });
  const unjudged = el("input", { type: "checkbox" });
  const picker = el("input", { type: "file", accept: ".json,application/json", class: "unseen", tabindex: "-1", "aria-hidden": "true", onchange: async () => {
    if (!picker.files.length) return;
    const result = await loadCorrections(picker.files[0]);
    picker.value = ""; // so that the same file can be loaded again
    draw();
    message.textContent = result;
  } });
  const list = el("ul", { class: "corrected" });
  const draw = () => {
    list.replaceChildren();
    for (const [key, one] of allCorrections()) {
      const link = linksByKey.get(key);
      const what = one.verdict === "wrong" ? "Wrong" : link && judges(one, link) ? "Right" : `Joined, ${relationName(one.relation)}`;
      list.append(correctedItem(what, one, () => correct([[key, null]])));
    }
    if (!list.children.length) list.append(el("li", { class: "muted" }, "Nothing yet. In “Read side by side” choose a passage, then say whether each of its links is right or wrong, or join other passages."));
  };
  const correctedItem = (what, { a, b }, remove) =>
    el("li", {}, el("strong", {}, what), [a, b].map((side) => el("p", {}, documentName(side[0].doc), " ", quotedSpans(side))),
      el("button", { type: "button", class: "small", onclick: () => { remove(); draw(); dialog.focus(); } }, "Take back"));
  draw();
  dialog.replaceChildren(
    el("h2", { id: "corrections-title" }, "Corrections"),
    el("p", {}, "Your judgements stay in this browser", corrections.kept ? "." : el("strong", {}, " only until you close this page: it does not let the page keep anything. Save them first."), " Saved as a file, they hold in every further run over the same texts: ", el("code", {}, "crossread run FOLDER --corrections corrections.json"), ". The file also measures an alignment: ", el("code", {}, "crossread eval"), "."),
    list,
    el("p", {}, el("label", {}, unjudged, " Count links I did not judge as right")),
    el("p", { class: "buttons" },
      el("button", { type: "button", class: "primary", id: "corrections-save", onclick: () => saveCorrections(unjudged.checked) }, "Save corrections.json"),
      el("button", { type: "button", onclick: () => picker.click() }, "Load a file"), picker,
      el("button", { type: "button", onclick: () => dialog.close() }, "Close")),
    message,
  );
  dialog.showModal();
}

const quotedSpans = (spans) => putText(el("bdi", { dir: "auto" }), `“${spans.map((s) => s.text).join(" ")}”`);

// The buttons by which one link is judged; they follow every change.
function judgeButtons(link) {
  const right = el("button", { type: "button", class: "small judge", onclick: () => judge(link, "right") }, "Right");
  const wrong = el("button", { type: "button", class: "small judge", onclick: () => judge(link, "wrong") }, "Wrong");
  const node = el("span", { class: "judgement", role: "group", "aria-label": "Is this link right?" }, right, wrong);
  const follow = () => {
    const now = judgementOf(link);
    right.setAttribute("aria-pressed", String(now === "right"));
    wrong.setAttribute("aria-pressed", String(now === "wrong"));
    node.dataset.now = now || "";
  };
  follow();
  node.follow = follow;
  return node;
}
