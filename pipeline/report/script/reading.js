// Two to four documents side by side: what they share is tinted alike, lights up together and comes level.

const MOST_COLUMNS = 4;
const reading = { ids: [], columns: new Map(), chosen: null, link: null, picked: new Set(), translations: false, levelling: 0, pointed: null };

function readingStart() {
  const [story] = [...sharedStories].sort((a, b) => b.documents.length - a.documents.length);
  if (!story) return [...documents.keys()].slice(0, 2);
  let best = [story.documents[0]];
  let most = -1;
  for (const [i, a] of story.documents.entries()) {
    for (const b of story.documents.slice(i + 1)) {
      const n = (linksOfPair.get(pairKey(a, b)) || []).length;
      if (n > most) [best, most] = [[a, b], n];
    }
  }
  return best;
}

// at: the segment that is chosen at first; link: the one whose address it is, which the keys then judge.
function drawReading(main, ids, at, link = null) {
  reading.ids = [...new Set(ids.filter((id) => documents.has(id)))].slice(0, MOST_COLUMNS);
  if (!reading.ids.length) reading.ids = readingStart();
  reading.columns.clear();
  reading.chosen = null;
  reading.link = link;
  reading.pointed = null;
  reading.picked.clear();
  const columns = el("div", { class: "columns", "--columns": reading.ids.length });
  for (const id of reading.ids) columns.append(column(documents.get(id)));
  const panel = el("aside", { class: "panel", "aria-label": "The passage you chose", hidden: true });
  main.append(
    el("h1", { class: "unseen" }, "Read side by side"),
    readingTools(),
    el("div", { class: "reading", "data-translations": reading.translations ? "" : null }, columns, panel));
  columns.addEventListener("mouseover", (event) => {
    const node = event.target.closest("[data-segment]");
    if (node) reading.pointed = segments.get(node.dataset.segment);
    if (node && !reading.chosen) lightAndLevel(segments.get(node.dataset.segment), 140);
    else if (node) light(segments.get(node.dataset.segment));
  });
  columns.addEventListener("mouseleave", () => {
    reading.pointed = null;
    light(reading.chosen);
  });
  columns.addEventListener("focusin", (event) => {
    const node = event.target.closest("[data-segment]");
    if (!node) return;
    roveTo(node);
    lightAndLevel(segments.get(node.dataset.segment), 0);
    if (reading.chosen && reading.chosen.id !== node.dataset.segment) choose(segments.get(node.dataset.segment));
  });
  let chosenBefore = null; // the click itself moves the focus, and with it what is chosen
  columns.addEventListener("pointerdown", () => (chosenBefore = reading.chosen));
  columns.addEventListener("click", (event) => {
    const node = event.target.closest("[data-segment]");
    if (!node || event.target.closest("a,button") || String(getSelection())) return;
    const segment = segments.get(node.dataset.segment);
    node.focus({ preventScroll: true });
    choose(event.detail && chosenBefore === segment ? null : segment);
  });
  columns.addEventListener("keydown", readingKeys);
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !reading.chosen) return;
    event.stopPropagation();
    nodeOf(reading.chosen).focus({ preventScroll: true });
  });
  drawPanel();
  if (at && segments.has(at) && reading.ids.includes(segments.get(at).document)) {
    const segment = segments.get(at);
    const node = nodeOf(segment);
    node.scrollIntoView({ block: "center" });
    choose(segment);
    node.focus({ preventScroll: true });
    lightAndLevel(segment, 0);
  }
}

function readingTools() {
  const options = [...documents.values()].map((doc) => [doc.id, plain(doc.id) + (doc.title && directionOf(doc.language) === "ltr" ? ` – ${plain(doc.title.slice(0, 60))}` : "")]);
  const change = (n) => (id) => {
    const ids = [...reading.ids];
    if (id) {
      const elsewhere = ids.indexOf(id);
      if (elsewhere >= 0 && elsewhere !== n) ids[elsewhere] = ids[n];
      ids[n] = id;
    } else ids.splice(n, 1);
    location.hash = readAddress(ids.filter(Boolean));
  };
  const places = reading.ids.map((id, n) => choice(`Column ${n + 1}`, n > 0 ? [["", "– none –"], ...options] : options, id, change(n), { id: `column-${n + 1}` }));
  if (reading.ids.length < Math.min(MOST_COLUMNS, documents.size)) {
    places.push(choice(`Column ${reading.ids.length + 1}`, [["", "Add a document…"], ...options.filter(([id]) => !reading.ids.includes(id))], "", change(reading.ids.length), { id: `column-${reading.ids.length + 1}` }));
  }
  const translated = reading.ids.some((id) => documents.get(id).segments.some((s) => s.translation && s.translation.text));
  return el("div", { class: "toolbar", role: "group", "aria-label": "Documents to read" }, places,
    translated ? el("button", { type: "button", id: "translations", "aria-pressed": String(reading.translations), onclick: toggleTranslations }, "Translations") : "",
    el("p", { class: "hint muted" }, "Tinted: other documents in view tell it too. Dotted: only documents out of view do. Red: they differ. Click a passage to see who else tells it."));
}

function column(doc) {
  const text = el("div", { class: "text", lang: tag(doc.language), dir: directionOf(doc.language) });
  const scroll = el("div", { class: "scroll" }, text);
  let block = null;
  let before = null;
  const others = new Set(reading.ids.filter((id) => id !== doc.id));
  for (const segment of doc.segments) {
    const inline = segment.kind === "sentence";
    if (!block || !inline || before.kind !== "sentence" || segment.start - before.end >= 2 || directionHere(segment, doc) !== block.dir) {
      const name = { title: "h3", heading: "h4" }[segment.kind] || "p";
      block = el(name, { class: `block ${segment.kind}`, dir: directionHere(segment, doc) });
      text.append(block);
    } else block.append(" ");
    block.append(segmentNode(segment, others));
    before = segment;
  }
  const first = text.querySelector(".linked") || text.querySelector("[data-segment]");
  if (first) first.tabIndex = 0;
  const node = el("section", { class: "column", "aria-label": spoken(doc.id) },
    el("header", {}, el("h2", {}, documentName(doc.id)),
      el("p", { class: "muted" }, languageShares(doc.languages), sharesStory(doc) ? ` · ${percent(confirmedShare(doc))} also told by others` : " · another story")),
    scroll);
  reading.columns.set(doc.id, { node, scroll, text });
  return node;
}

const directionHere = (segment, doc) => directionOf(segment.language === "und" ? doc.language : segment.language);

function segmentNode(segment, others) {
  const group = groupOf(segment);
  const elsewhere = tellings(segment).map((passage) => passage[0].document).filter((id) => id !== segment.document);
  const node = segmentText(segment);
  node.id = placeOf(segment);
  node.dataset.segment = segment.id;
  node.tabIndex = -1;
  node.classList.add("segment");
  if (elsewhere.length) {
    node.classList.add(elsewhere.some((id) => others.has(id)) ? "linked" : "elsewhere");
    node.setAttribute("role", "button");
    node.setAttribute("aria-pressed", "false");
    const differs = marksOfSegment.has(segment.id) ? ", differs" : "";
    node.append(el("span", { class: "unseen", lang: "en" }, ` (${group ? `claim ${group.number}` : "no claim of its own"}, told by ${new Set(elsewhere).size} more${differs})`));
  }
  if (!group) node.classList.add("loose");
  if (group) {
    node.style.setProperty("--hue", group.hue);
    const passage = passageOf(segment);
    if (passage[0] === segment) node.prepend(el("span", { class: "claim-number", "aria-hidden": "true", dir: "ltr" }, String(group.number)));
  }
  if (reading.translations) showTranslation(node, segment);
  return node;
}

const placeOf = (segment) => `segment-${documents.get(segment.document).place}-${segment.n}`;
const nodeOf = (segment) => {
  const place = reading.columns.get(segment.document);
  return place ? document.getElementById(placeOf(segment)) : null;
};

function roveTo(node) {
  const text = node.closest(".text");
  const before = text.querySelector('[data-segment][tabindex="0"]');
  if (before) before.tabIndex = -1;
  node.tabIndex = 0;
}

function light(segment) {
  for (const node of document.querySelectorAll(".segment.lit")) node.classList.remove("lit", "lit-here");
  if (!segment) return;
  const lit = (one, here) => {
    const node = nodeOf(one);
    if (node) node.classList.add("lit", ...(here ? ["lit-here"] : []));
  };
  if (!nodeOf(segment) || !nodeOf(segment).hasAttribute("role")) return;
  for (const passage of tellings(segment)) for (const one of passage) lit(one, false);
  for (const one of passageOf(segment)) lit(one, true);
}

function lightAndLevel(segment, wait) {
  light(segment);
  clearTimeout(reading.levelling);
  reading.levelling = setTimeout(() => level(segment), wait);
}

// Bring the counterparts of a passage to its height in their own columns; where a column cannot scroll that far, its text is pushed down.
function level(segment) {
  const here = nodeOf(segment);
  if (!here || matchMedia("print").matches) return;
  const top = here.getClientRects()[0].top;
  for (const [id, { scroll, text }] of reading.columns) {
    if (id === segment.document) continue;
    const found = counterparts(segment, id)[0];
    const passage = found ? found.passage : tellings(segment).find((p) => p[0].document === id);
    if (!passage) continue;
    const target = nodeOf(passage[0]);
    const pushed = parseFloat(text.style.getPropertyValue("--pushed")) || 0;
    const wanted = scroll.scrollTop + target.getClientRects()[0].top - top - pushed;
    const push = Math.max(0, Math.round(-wanted));
    text.style.setProperty("--pushed", `${push}px`);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || push || pushed;
    scroll.scrollTo({ top: Math.max(0, wanted), behavior: calm ? "instant" : "smooth" });
  }
}

function showTranslation(node, segment) {
  if (node.querySelector(".translation")) return;
  const translation = translationText([segment]);
  if (translation) node.append(translation);
}

// The translations of a passage and of what is lit with it: to read an Arabic counterpart one need not go to it.
function toggleTranslation(segment) {
  light(segment);
  const nodes = [...new Set([nodeOf(segment), ...document.querySelectorAll(".segment.lit")])];
  const shown = nodes.flatMap((node) => [...node.querySelectorAll(".translation")]);
  if (shown.length) for (const one of shown) one.remove();
  else for (const node of nodes) showTranslation(node, segments.get(node.dataset.segment));
}

function toggleTranslations() {
  reading.translations = !reading.translations;
  document.getElementById("translations").setAttribute("aria-pressed", String(reading.translations));
  for (const node of document.querySelectorAll(".columns [data-segment]")) {
    const shown = node.querySelector(".translation");
    if (reading.translations) showTranslation(node, segments.get(node.dataset.segment));
    else if (shown) shown.remove();
  }
  if (reading.chosen) level(reading.chosen);
}

function readingKeys(event) {
  const node = event.target.closest("[data-segment]");
  if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
  const segment = segments.get(node.dataset.segment);
  const siblings = [...node.closest(".text").querySelectorAll("[data-segment]")];
  const at = siblings.indexOf(node);
  const go = (next) => {
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const aside = (step) => {
    const ids = reading.ids;
    const from = ids.indexOf(segment.document);
    const column = reading.columns.get(ids[(from + step + ids.length) % ids.length]);
    if (!column || column === reading.columns.get(segment.document)) return;
    const id = ids[(from + step + ids.length) % ids.length];
    const [best] = counterparts(segment, id);
    const passage = best ? best.passage : tellings(segment).find((p) => p[0].document === id) || [];
    go(passage.length ? nodeOf(passage[0]) : column.text.querySelector('[tabindex="0"]'));
  };
  const keys = {
    ArrowDown: () => go(siblings[at + 1]),
    ArrowUp: () => go(siblings[at - 1]),
    ArrowRight: () => aside(1),
    ArrowLeft: () => aside(-1),
    Home: () => go(siblings[0]),
    End: () => go(siblings.at(-1)),
    Enter: () => chooseOrEnter(segment),
    " ": () => chooseOrEnter(segment),
    Escape: () => choose(null),
    j: () => go(siblings.slice(at + 1).find((n) => n.classList.contains("linked"))),
    k: () => go(siblings.slice(0, at).reverse().find((n) => n.classList.contains("linked"))),
    t: () => toggleTranslation(segment),
    a: () => judgeChosen(segment, "right"),
    r: () => judgeChosen(segment, "wrong"),
    p: () => pick(segment),
  };
  if (!keys[event.key] || (event.key.length === 1 && event.key !== " " && !shortcuts.on)) return;
  event.preventDefault();
  event.stopPropagation();
  keys[event.key]();
}

function choose(segment) {
  for (const node of document.querySelectorAll('.segment[aria-pressed="true"]')) node.setAttribute("aria-pressed", "false");
  reading.chosen = segment;
  light(segment);
  if (segment) {
    const node = nodeOf(segment);
    if (node.hasAttribute("role")) node.setAttribute("aria-pressed", "true");
  }
  drawPanel();
  if (segment) nodeOf(segment).scrollIntoView({ block: "nearest", inline: "nearest" });
}

// A second time leads into the panel; Escape leads back.
function chooseOrEnter(segment) {
  if (reading.chosen === segment) document.querySelector(".panel a, .panel button:not(.close)").focus();
  else choose(segment);
}

function judgeChosen(segment, verdict) {
  if (reading.chosen !== segment) choose(segment);
  const button = document.querySelector(`.panel .link.current .judge:nth-of-type(${verdict === "right" ? 1 : 2})`);
  if (!button) return;
  button.click();
}

function pick(segment) {
  const node = nodeOf(segment);
  if (reading.picked.delete(segment)) node.classList.remove("picked");
  else {
    reading.picked.add(segment);
    node.classList.add("picked");
  }
  say(reading.picked.has(segment) ? "Picked for joining." : "No longer picked.");
  if (!reading.chosen && reading.picked.size) reading.chosen = segment;
  drawPanel();
}

function pickedSides() {
  const sides = new Map();
  for (const segment of reading.picked) listIn(sides, segment.document).push(segment);
  return [...sides.values()].map((side) => side.sort((a, b) => a.n - b.n));
}

function linksInView(segment) {
  return (linksOfSegment.get(segment.id) || [])
    .filter((link) => link.documents.every((id) => reading.ids.includes(id)))
    .sort((a, b) => b.score - a.score);
}

function drawPanel() {
  const panel = document.querySelector(".panel");
  if (!panel) return;
  const segment = reading.chosen;
  panel.hidden = !segment && !reading.picked.size;
  if (panel.hidden) return panel.replaceChildren();
  const close = el("button", { type: "button", class: "small close", "aria-label": "Close this panel", onclick: () => {
    const node = segment && nodeOf(segment);
    for (const one of reading.picked) nodeOf(one).classList.remove("picked");
    reading.picked.clear();
    choose(null);
    if (node) node.focus({ preventScroll: true });
  } }, "Close");
  const group = groupOf(segment);
  const parts = [];
  const others = tellings(segment).filter((passage) => passage[0].document !== segment.document);
  if (group) {
    parts.push(el("h2", {}, el("a", { href: `#${group.id}` }, `Claim ${group.number}`), el("span", { class: "muted" }, ` told by ${count(group.documents.length, "document")}`)));
  } else if (others.length) {
    parts.push(el("h2", {}, "Told in part elsewhere"), el("p", { class: "muted" }, "Linked to passages of other documents, but no claim of its own."));
  } else {
    parts.push(el("h2", {}, segment.kind === "furniture" ? "No part of the telling" : "Told only here"), el("p", { class: "muted" }, segment.kind === "furniture" ? "A date, byline, menu or advertisement: it is not compared." : "No passage of another document was found that says this."));
  }
  for (const one of disagreements.filter((d) => d.values.some((v) => v.segment === segment))) {
    parts.push(el("p", { class: "differ-note" }, el("strong", {}, `Different ${differenceName(one.kind)}: `), one.values.map((v, n) => [n ? "; " : "", documentName(v.segment.document), " “", putText(el("bdi", { dir: "auto" }), v.says), "”"])));
  }
  const here = linksInView(segment);
  const current = here.includes(reading.link) ? reading.link : here[0];
  if (here.length) parts.push(el("ul", { class: "links" }, here.map((link) => linkItem(link, segment, link === current))));
  const joined = joinedLinks().filter(([, one]) => [...one.a, ...one.b].some((span) => span.doc === segment?.document && span.start === segment.start));
  if (joined.length) parts.push(el("h3", {}, "Joined by you"), el("ul", { class: "absent" }, joined.map(([key, one]) => joinedItem(key, one, segment))));
  const absent = others.filter((passage) => !reading.ids.includes(passage[0].document));
  if (absent.length) {
    parts.push(el("h3", {}, "Also told by"), el("ul", { class: "absent" }, absent.map((passage) => el("li", {},
      el("a", { href: readAddress([...reading.ids.slice(0, MOST_COLUMNS - 1), passage[0].document], segment.id), title: "Show beside" }, documentName(passage[0].document)),
      el("span", { class: "words", dir: directionOf(passage[0].language) }, passageText(passage), translationText(passage))))));
  }
  parts.push(joining(segment));
  const inside = panel.contains(document.activeElement) && document.activeElement.id;
  const had = panel.contains(document.activeElement);
  panel.replaceChildren(close, ...parts);
  if (had) (document.getElementById(inside || "join") || document.getElementById("pick")).focus();
}

function linkItem(link, segment, current) {
  const other = link.a.includes(segment.id) ? link.b : link.a;
  const mine = other === link.b ? link.a : link.b;
  const rejoin = el("button", { type: "button", class: "small", onclick: () => {
    for (const one of reading.picked) nodeOf(one).classList.remove("picked");
    reading.picked.clear();
    for (const id of [...mine, ...other]) {
      reading.picked.add(segments.get(id));
      nodeOf(segments.get(id)).classList.add("picked");
    }
    if (judgementOf(link) !== "wrong") judge(link, "wrong");
    say("The link is rejected and its passages are picked: change what is picked, then join.");
    drawPanel();
  } }, "Re-join");
  return el("li", { class: current ? "link current" : "link" },
    el("span", { class: "link-head" }, documentName(link.documents.find((id) => id !== segment.document)), " ", el("span", { class: `relation ${link.relation}` }, relationName(link.relation)), " ", certainty(link)),
    el("span", { class: "words", dir: directionOf(segments.get(other[0]).language) }, passageText(other.map((id) => segments.get(id))), translationText(other.map((id) => segments.get(id)))),
    el("span", { class: "link-tools" }, judgeButtons(link), rejoin));
}

function joinedItem(key, one, segment) {
  const other = one.a[0].doc === segment.document ? one.b : one.a;
  return el("li", {}, documentName(other[0].doc), " ", el("span", { class: `relation ${one.relation}` }, relationName(one.relation)), " ",
    el("button", { type: "button", class: "small", onclick: () => { correct([[key, null]]); drawPanel(); } }, "Take back"),
    el("span", { class: "words" }, quotedSpans(other)));
}

const relationName = (relation) => ({ equivalent: "same claim", partial: "in part" })[relation] || relation;

// Picking segments in two columns and joining them makes a link that the alignment lacks.
function joining(segment) {
  const sides = pickedSides();
  const isPicked = reading.picked.has(segment);
  const node = el("div", { class: "joining" },
    el("button", { type: "button", class: "small", id: "pick", "aria-pressed": String(isPicked), onclick: () => pick(segment) }, isPicked ? "Picked" : "Pick for joining"));
  if (sides.length === 2) {
    const make = (relation) => () => {
      join(sides[0], sides[1], relation);
      for (const one of reading.picked) nodeOf(one).classList.remove("picked");
      reading.picked.clear();
      drawPanel();
    };
    node.append(el("button", { type: "button", class: "small primary", id: "join", onclick: make("equivalent") }, "Join as the same claim"), el("button", { type: "button", class: "small", onclick: make("partial") }, "Join in part"));
  }
  node.append(el("span", { class: "muted" }, sides.length === 0 ? "" : sides.length === 1 ? "Now pick what says the same in another column." : sides.length > 2 ? "Pick in two columns only." : sides.map((side) => `${count(side.length, "segment")} of ${plain(side[0].document)}`).join(" with ")));
  return node;
}
