// What the reader says about links: right, wrong, or joined otherwise; kept in this browser, saved as a file of gold links.

const STORE = `crossread:corrections:${document.body.dataset.key}`;
const JUDGED = { right: "accepted", wrong: "rejected" };

const spanOf = (segment) => ({ doc: segment.document, start: segment.start, end: segment.end, text: segment.text });
const sideKey = (spans) => spans.map((s) => `${s.doc}:${s.start}-${s.end}`).sort().join(",");
const linkKey = (a, b) => [sideKey(a), sideKey(b)].sort().join("|");
const keyOfLink = (link) => linkKey(link.a.map((id) => spanOf(segments.get(id))), link.b.map((id) => spanOf(segments.get(id))));

const corrections = {
  judged: new Map(), // key of a link of this alignment → "right" | "wrong"
  joined: new Map(), // key → {a: [span], b: [span], relation} that the reader made
  kept: true,
};
const keysOfLinks = new Map([...links.values()].map((link) => [link, keyOfLink(link)]));
const linksByKey = new Map([...keysOfLinks].map(([link, key]) => [key, link]));

const judgementOf = (link) => corrections.judged.get(keysOfLinks.get(link)) || null;

function judge(link, verdict) {
  const key = keysOfLinks.get(link);
  if (corrections.judged.get(key) === verdict || verdict === null) corrections.judged.delete(key);
  else corrections.judged.set(key, verdict);
  const now = judgementOf(link);
  say(now ? `Link ${JUDGED[now]}.` : "Judgement taken back.");
  correctionsChanged();
}

function join(a, b, relation) {
  const key = linkKey(a.map(spanOf), b.map(spanOf));
  const known = linksByKey.get(key);
  if (known && known.relation === relation) corrections.judged.set(key, "right");
  else corrections.joined.set(key, { a: a.map(spanOf), b: b.map(spanOf), relation });
  say("Passages joined.");
  correctionsChanged();
}

function correctionsChanged() {
  try {
    localStorage.setItem(STORE, JSON.stringify({ judged: [...corrections.judged], joined: [...corrections.joined] }));
    corrections.kept = true;
  } catch {
    corrections.kept = false;
  }
  showCorrectionsCount();
  document.dispatchEvent(new Event("corrections"));
}

function restoreCorrections() {
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) || "{}");
    corrections.judged = new Map((stored.judged || []).filter(([, verdict]) => verdict in JUDGED));
    corrections.joined = new Map((stored.joined || []).filter(([, link]) => isLink(link)));
  } catch {
    corrections.kept = false;
  }
}

const isSide = (side) =>
  Array.isArray(side) && side.length > 0 && side.every((s) => s && documents.has(s.doc) && Number.isInteger(s.start) && Number.isInteger(s.end) && typeof s.text === "string");
const isLink = (link) => Boolean(link) && isSide(link.a) && isSide(link.b) && (link.relation === "equivalent" || link.relation === "partial");

// The gold format of `crossread eval`: `links` are right, `rejected` are wrong; offsets count code points, end exclusive.
function correctionsFile(withUnjudged) {
  const right = [];
  const rejected = [];
  const out = (link) => ({ a: link.a.map((id) => spanOf(segments.get(id))), b: link.b.map((id) => spanOf(segments.get(id))), relation: link.relation });
  for (const link of links.values()) {
    const key = keysOfLinks.get(link);
    const verdict = judgementOf(link);
    if (verdict === "wrong") rejected.push(out(link));
    else if ((verdict === "right" || withUnjudged) && !corrections.joined.has(key)) right.push(out(link));
  }
  right.push(...corrections.joined.values());
  return {
    note: `Corrections made in a crossread report. ${withUnjudged ? "Links that nobody judged are counted as right." : "Only links that a person judged or made are here."}`,
    offsets: "code points of the decoded document, end exclusive",
    documents: Object.fromEntries([...documents.values()].map((doc) => [doc.id, doc.sha256])),
    links: right,
    rejected,
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
  for (const link of right) {
    const key = linkKey(link.a, link.b);
    const known = linksByKey.get(key);
    if (known && known.relation === link.relation) corrections.judged.set(key, "right");
    else corrections.joined.set(key, { a: link.a, b: link.b, relation: link.relation });
  }
  let passed = 0;
  for (const link of wrong) {
    const key = linkKey(link.a, link.b);
    if (linksByKey.has(key)) corrections.judged.set(key, "wrong");
    else passed += 1;
  }
  correctionsChanged();
  return `${count(right.length, "right link")} and ${count(wrong.length - passed, "wrong link")} loaded.`;
}

function showCorrectionsCount() {
  const n = corrections.judged.size + corrections.joined.size;
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
    for (const [key, verdict] of corrections.judged) {
      const link = linksByKey.get(key);
      if (!link) continue;
      list.append(correctedItem(verdict === "right" ? "Right" : "Wrong", link.a.map((id) => segments.get(id).text), link.b.map((id) => segments.get(id).text), link.documents, () => corrections.judged.delete(key)));
    }
    for (const [key, link] of corrections.joined) {
      list.append(correctedItem(`Joined (${link.relation})`, link.a.map((s) => s.text), link.b.map((s) => s.text), [link.a[0].doc, link.b[0].doc], () => corrections.joined.delete(key)));
    }
    if (!list.children.length) list.append(el("li", { class: "muted" }, "Nothing yet. In “Read side by side” choose a passage, then say whether each of its links is right or wrong, or join other passages."));
  };
  const correctedItem = (what, a, b, [docA, docB], remove) =>
    el("li", {}, el("strong", {}, what), " ", documentName(docA), " ", putText(el("bdi", { dir: "auto" }), `“${a.join(" ")}”`), " – ", documentName(docB), " ", putText(el("bdi", { dir: "auto" }), `“${b.join(" ")}”`), " ",
      el("button", { type: "button", class: "small", onclick: () => { remove(); correctionsChanged(); draw(); dialog.focus(); } }, "Take back"));
  draw();
  dialog.replaceChildren(
    el("h2", { id: "corrections-title" }, "Corrections"),
    el("p", {}, "Your judgements stay in this browser", corrections.kept ? "." : el("strong", {}, " only until you close this page: it does not let the page keep anything. Save them first."), " Saved as a file, they serve as gold for ", el("code", {}, "crossread eval"), "."),
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
