// The first view: the disagreements, the stories with their documents, and who tells how much of whom.

const OPEN_STORIES = 3; // further ones are drawn when the reader opens them
const MOST_IN_MATRIX = 60;
const NUMBERS_IN_MATRIX = 14; // columns up to which a cell also says its share in figures

function drawOverview(main) {
  const told = sharedStories;
  const inStories = new Set(told.flatMap((story) => story.documents));
  const alone = [...documents.values()].filter((doc) => !inStories.has(doc.id));
  const shared = told.length === 1 ? "One story" : count(told.length, "story", "stories");
  const head = el("header", { class: "lead" },
    el("h1", {}, told.length === 1 ? putText(el("bdi", { dir: "auto" }), told[0].label) : told.length ? `${shared} in ${count(documents.size, "document")}` : "No two documents tell the same story"),
    el("p", { class: "summary" },
      told.length ? `${count(inStories.size, "document")} of ${documents.size} tell ${told.length === 1 ? "this story" : "these stories"}. ` : "",
      el("a", { href: "#claims" }, count(groups.size, "claim")), groups.size === 1 ? " is told by two or more of them; " : " are told by two or more of them; ",
      disagreements.length ? el("a", { href: "#claims?differs=1" }, count(disagreements.length, "disagreement")) : "no disagreement", disagreements.length === 1 ? " was found." : disagreements.length ? " were found." : " was found."));
  main.append(head);
  if (alignment.run.warnings.length) {
    main.append(el("section", { class: "warnings", "aria-labelledby": "warnings" },
      el("h2", { id: "warnings" }, count(alignment.run.warnings.length, "warning")),
      el("ul", {}, alignment.run.warnings.map((warning) => putText(el("li", { dir: "auto" }), warning)))));
  }
  main.append(disagreementsSection());
  told.forEach((story, n) => main.append(storySection(story, told.length > 1, n < OPEN_STORIES)));
  if (alone.length) main.append(aloneSection(alone));
  main.append(runSection());
}

function disagreementsSection() {
  const list = el("ol", { class: "disagreements" });
  const section = el("section", { "aria-labelledby": "disagreements" },
    el("h2", { id: "disagreements" }, "Where they disagree"),
    disagreements.length
      ? el("p", { class: "muted" }, "Different values for the same thing, gravest first. Open one to read the passages side by side.")
      : el("p", {}, "No differing dates, numbers, amounts or names were found in passages that tell the same thing. Differences of other kinds are not looked for."),
    list);
  const show = (from, to) => list.append(...disagreements.slice(from, to).map(disagreementItem));
  show(0, 12);
  if (disagreements.length > 12) {
    const more = el("button", { type: "button", onclick: () => {
      show(12, disagreements.length);
      list.children[12].querySelector("a").focus();
      more.remove();
    } }, `Show all ${disagreements.length}`);
    section.append(more);
  }
  return section;
}

// Values by what they mean, most often told first, each with who says so.
function valuesOf(one) {
  const found = new Map();
  for (const value of one.values) {
    const key = value.means || value.says;
    if (!found.has(key)) found.set(key, { says: value.says, means: value.means, segments: [] });
    found.get(key).segments.push(value.segment);
  }
  return [...found.values()].sort((x, y) => y.segments.length - x.segments.length);
}

function disagreementItem(one) {
  const { group } = one;
  return el("li", { class: "disagreement" },
    el("p", { class: "kind" }, differenceName(one.kind), el("span", { class: "where" },
      el("a", { href: `#${one.link.id}` }, "Read side by side"),
      group ? el("a", { href: `#${group.id}` }, `Claim ${group.number}`) : "")),
    el("dl", { class: "values" }, valuesOf(one).map(({ says, means, segments: where }) => el("div", {},
      el("dt", {}, putText(el("bdi", { dir: "auto" }), says), inEnglish(where[0], says, means)),
      where.slice(0, 3).map((segment) => el("dd", {}, documentName(segment.document), " ", el("q", { dir: directionOf(segment.language) }, segmentText(segment)), translationText([segment]))),
      where.length > 3 ? el("dd", { class: "muted" }, `and ${where.length - 3} more`) : ""))));
}

// What a value in another language means, for those who do not read it.
const inEnglish = (segment, says, means) => (segment.language !== "en" && means && means !== says ? el("span", { class: "means", lang: "en", dir: "ltr" }, ` ${spoken(means)}`) : "");

// Documents with the same text: no further telling, so they stand nowhere else on the page.
function copiesOf(doc) {
  if (!doc.copies.length) return "";
  return el("details", { class: "copies" }, el("summary", {}, count(doc.copies.length, "copy", "copies")),
    el("ul", {}, doc.copies.map((id) => el("li", {}, documentName(id)))));
}

// Documents that comment on what others of their story report: every verdict on them inside the story says so.
const commentaries = (() => {
  const plainly = new Set();
  const found = new Set();
  for (const { a, b, verdict } of alignment.document_pairs) {
    if (documents.get(a).story !== documents.get(b).story) continue;
    for (const id of [a, b]) (verdict === "commentary" ? found : plainly).add(id);
  }
  return plainly.size ? new Set([...found].filter((id) => !plainly.has(id))) : new Set();
})();

// From which other document of its story each one was likely written: [id, probability].
const LIKELY = 0.5;
const origins = (() => {
  const found = new Map();
  for (const { a, b, derivation } of alignment.document_pairs) {
    if (!derivation) continue;
    for (const [later, earlier, chance] of [[a, b, derivation.a_from_b], [b, a, derivation.b_from_a]]) {
      if (chance >= LIKELY && chance > (found.get(later)?.[1] ?? 0)) found.set(later, [earlier, chance]);
    }
  }
  return found;
})();

// Of which other document each one is a reprint, or the other way round: [id, share of the words in common].
const reprints = (() => {
  const found = new Map();
  for (const { a, b, reasons } of alignment.document_pairs) {
    if (!reasons.reprint) continue;
    for (const [one, other] of [[a, b], [b, a]]) if (reasons.reprint > (found.get(one)?.[1] ?? 0)) found.set(one, [other, reasons.reprint]);
  }
  return found;
})();

function originOf(doc) {
  if (reprints.has(doc.id)) {
    const [other, share] = reprints.get(doc.id);
    return el("p", { class: "muted reprint", title: "A reprint: no other voice. Which of the two was first, their texts do not tell" },
      "the same text as ", documentName(other), ` in ${Math.floor(100 * share)} % of the words`);
  }
  if (!origins.has(doc.id)) return "";
  const [earlier, chance] = origins.get(doc.id);
  return el("p", { class: "muted origin", title: "Estimated from shared order and wording, and from what each has that the other lacks" },
    "may have been written from ", documentName(earlier), ` (estimate: ${Math.round(100 * chance)} %)`);
}

function documentRow(doc, confirmed) {
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: readAddress(readingPartners(doc.id)) }, documentName(doc.id)),
      commentaries.has(doc.id) ? el("span", { class: "relation" }, "commentary") : "",
      doc.title ? putText(el("bdi", { class: "title", dir: "auto", lang: tag(doc.language) }), doc.title) : "",
      originOf(doc), copiesOf(doc)),
    el("td", {}, languageShares(doc.languages)),
    el("td", { class: "figure" }, doc.segments.filter(isTelling).length.toLocaleString("en")),
    el("td", { class: "figure" }, doc.characters.toLocaleString("en")),
    confirmed ? el("td", { class: "figure" }, meter(confirmedShare(doc))) : "");
}

const tableOf = (caption, heads, rows) =>
  el("div", { class: "scrolling", tabindex: "0", role: "region", "aria-label": caption }, el("table", { class: "documents" }, el("caption", { class: "unseen" }, caption),
    el("thead", {}, el("tr", {}, heads.map(([head, title, figure]) => el("th", { scope: "col", title, class: figure ? "figure" : null }, head)))), el("tbody", {}, rows)));

function storySection(story, several, open) {
  const told = story.documents.map((id) => documents.get(id));
  const label = `story-${story.id}`;
  const heading = several ? putText(el("bdi", { dir: "auto" }), story.label) : "Who tells it";
  const content = () => [tableOf(`The documents of the story ${spoken(story.label)}`, [
      ["Document", null], ["Language", "Share of the characters"], ["Sentences", "Sentences, headings and list items, without furniture", true], ["Characters", null, true],
      ["Also told by others", "Share of the document's telling, by characters, that at least one other document tells too", true]],
    told.map((doc) => documentRow(doc, true))),
    told.length > 1 ? matrix(story) : ""];
  const title = el("h2", { id: label }, heading);
  if (open) return el("section", { "aria-labelledby": label }, title, content());
  const details = el("details", {}, el("summary", {}, count(told.length, "document")));
  details.addEventListener("toggle", () => details.children.length === 1 && fill(details, {}, content()), { once: true });
  return el("section", { "aria-labelledby": label }, title, details);
}

function matrix(story) {
  const shown = story.documents.slice(0, MOST_IN_MATRIX);
  const figures = shown.length <= NUMBERS_IN_MATRIX;
  const body = el("tbody", {}, shown.map((row, i) => el("tr", {},
    el("th", { scope: "row" }, el("span", { class: "index" }, `${i + 1} `), documentName(row)),
    shown.map((column, j) => i === j
      ? el("td", { class: "self" }, el("span", { class: "unseen" }, "itself"))
      : el("td", { "--share": story.coverage[i][j] },
        el("a", { href: readAddress([row, column]), tabindex: "-1", "data-cell": `${i},${j}`, title: `${percent(story.coverage[i][j])} of ${plain(row)} is told by ${plain(column)}` },
          el("span", { class: figures ? null : "unseen" }, percent(story.coverage[i][j]))))))));
  const first = body.querySelector("a");
  if (first) first.tabIndex = 0;
  body.addEventListener("keydown", (event) => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!step || !event.target.dataset.cell) return;
    event.preventDefault();
    let [i, j] = event.target.dataset.cell.split(",").map(Number);
    do [i, j] = [i + step[0], j + step[1]]; while (i === j);
    const next = body.querySelector(`[data-cell="${i},${j}"]`);
    if (!next) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  return el("figure", { class: "coverage" },
    el("figcaption", {}, el("strong", {}, "Who tells how much of whom."), " Each cell: the share of the document on the left that the document above it tells too.",
      shown.length < story.documents.length ? ` The first ${MOST_IN_MATRIX} of ${story.documents.length} documents.` : "", " A cell opens the two side by side."),
    el("div", { class: "scrolling" }, el("table", { class: figures ? "matrix" : "matrix dense" },
      el("thead", {}, el("tr", {}, el("td", {}), shown.map((id, j) => el("th", { scope: "col" }, figures ? documentName(id) : el("span", { title: plain(id) }, String(j + 1), el("span", { class: "unseen" }, ` ${spoken(id)}`)))))),
      body)));
}

const APART = { unrelated: "Another subject", other_event: "Another event", other_time: "Another time", commentary: "A commentary", same_story: "Near, but not near enough" };

function aloneSection(alone) {
  const why = (id) => {
    const pair = nearestDocument.get(id);
    if (!pair) return "";
    return [`${APART[pair.verdict] || ""}. Nearest is `, documentName(pair.a === id ? pair.b : pair.a), `: ${percent(pair.probability)} likely to tell the same event.`];
  };
  return el("section", { "aria-labelledby": "alone" },
    el("h2", { id: "alone" }, "Not the same story"),
    tableOf("Documents that tell another story", [["Document"], ["Language"], ["Sentences", null, true], ["Characters", null, true], ["Why apart"]],
      alone.map((doc) => fill(documentRow(doc, false), {}, [el("td", { class: "why" }, why(doc.id))]))));
}

function runSection() {
  const { version, models, settings, seconds } = alignment.run;
  const total = Object.values(seconds).reduce((sum, s) => sum + s, 0);
  return el("section", { class: "made", "aria-labelledby": "made" },
    el("h2", { id: "made" }, "How this was made"),
    el("p", {}, `crossread ${version}`, total ? `, ${total.toFixed(1)} seconds` : "", models.length ? ["; models: ", models.map((m, n) => [n ? ", " : "", putText(el("bdi", {}), m.name), m.revision ? ` (${spoken(m.revision).slice(0, 12)})` : ""])] : "", ". Probabilities are estimates: read the passages before you rely on a link."),
    el("details", {}, el("summary", {}, "Settings"), putText(el("pre", { tabindex: "0" }), JSON.stringify(settings, null, 1))));
}

// A document and the one that shares most with it, for a first look.
function readingPartners(id) {
  const story = stories.get(documents.get(id).story);
  let best = null;
  for (const other of story ? story.documents : []) {
    const n = other === id ? -1 : (linksOfPair.get(pairKey(id, other)) || []).length;
    if (n >= 0 && (!best || n > best.n)) best = { other, n };
  }
  return best ? [id, best.other] : [id];
}
