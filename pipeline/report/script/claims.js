// One row a claim: everybody's words for it, with search and filters; every row has its own address.

const NO_FILTER = { q: "", score: 0, language: "", relation: "", document: "", differs: "" };
const claims = { drawing: null, filter: { ...NO_FILTER } };

// For search: case, accents, Arabic vowel signs, tatweel and the forms of alef and yeh make no difference.
const folded = (text) =>
  text.normalize("NFKD").replace(/[\p{Mn}\u0640]/gu, "").replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه").toLowerCase();

function searchable(group) {
  if (!group.folded) {
    const words = group.passages.flat().flatMap((s) => [s.text, s.translation ? s.translation.text : ""]);
    group.folded = folded([`claim ${group.number}`, group.label, ...words].join("\n"));
  }
  return group.folded;
}

function passes(group, filter) {
  if (filter.document && !group.documents.includes(filter.document)) return false;
  if (filter.language && !group.passages.some((p) => p.some((s) => s.language === filter.language))) return false;
  if (filter.differs && !group.differs) return false;
  if (!group.links.some((link) => link.score >= filter.score && (!filter.relation || link.relation === filter.relation))) return false;
  return folded(filter.q).split(/\s+/).every((word) => searchable(group).includes(word));
}

function drawClaims(main, filter, at) {
  claims.filter = { ...NO_FILTER, ...filter, score: Number(filter.score) || 0 };
  const list = el("div", { class: "claims" });
  const found = el("p", { class: "found", role: "status" });
  const redraw = () => {
    if (claims.drawing) claims.drawing.stop();
    list.replaceChildren();
    const chosen = claimsInOrder.filter((group) => passes(group, claims.filter));
    found.textContent = chosen.length === claimsInOrder.length ? count(chosen.length, "claim") : `${chosen.length.toLocaleString("en")} of ${count(claimsInOrder.length, "claim")}`;
    if (!chosen.length) list.append(el("p", { class: "muted" }, claimsInOrder.length ? "No claim fits. Take a filter away." : "No two documents tell the same thing."));
    claims.shown = chosen;
    claims.drawing = drawInPieces(list, chosen, claimRow);
  };
  const changed = (name) => (value) => {
    claims.filter[name] = value;
    const query = Object.entries(claims.filter).filter(([key, v]) => v && String(v) !== String(NO_FILTER[key]));
    history.replaceState(null, "", `#claims${query.length ? `?${new URLSearchParams(query)}` : ""}`);
    redraw();
  };
  main.append(el("h1", {}, "Claims"),
    el("p", { class: "muted" }, "One row a claim, in the order of the fullest version: everybody’s words for it."),
    claimTools(changed), found, list);
  redraw();
  if (at) {
    claims.drawing.until(claims.shown.indexOf(at) + 1);
    const row = document.getElementById(at.id);
    row.classList.add("target");
    row.scrollIntoView({ block: "start" });
    row.focus({ preventScroll: true });
  }
}

function claimTools(changed) {
  const languages = [...new Set([...groups.values()].flatMap((g) => g.passages.flat().map((s) => s.language)))].sort();
  let typing = 0;
  const search = el("input", { type: "search", id: "search", value: claims.filter.q, placeholder: "Words in any language", oninput: () => {
    clearTimeout(typing);
    typing = setTimeout(() => changed("q")(search.value), 120);
  } });
  const figure = el("output", {}, claims.filter.score ? percent(claims.filter.score) : "any");
  const score = el("input", { type: "range", id: "score", min: "0", max: "1", step: "0.05", value: claims.filter.score, oninput: () => {
    figure.textContent = Number(score.value) ? `at least ${percent(Number(score.value))}` : "any";
    changed("score")(Number(score.value));
  } });
  const differs = el("input", { type: "checkbox", id: "differs", checked: Boolean(claims.filter.differs), onchange: () => changed("differs")(differs.checked ? "1" : "") });
  return el("form", { class: "toolbar filters", role: "search", "aria-label": "Find claims", onsubmit: (event) => event.preventDefault() },
    el("label", { class: "field wide" }, el("span", {}, "Search"), search),
    choice("Document", [["", "any"], ...[...documents.keys()].map((id) => [id, plain(id)])], claims.filter.document, changed("document"), { id: "filter-document" }),
    choice("Language", [["", "any"], ...languages.map((code) => [code, languageName(code)])], claims.filter.language, changed("language"), { id: "filter-language" }),
    choice("Relation", [["", "any"], ["equivalent", "same claim"], ["partial", "in part"]], claims.filter.relation, changed("relation"), { id: "filter-relation" }),
    el("label", { class: "field" }, el("span", {}, "Probability ", figure), score),
    el("label", { class: "check" }, differs, " Only where they differ"));
}

function claimRow(group) {
  const values = disagreementsOfGroup.get(group) || [];
  const linksList = el("details", { class: "evidence" }, el("summary", {}, `${count(group.links.length, "link")} and the evidence`));
  linksList.addEventListener("toggle", () => {
    if (linksList.open && linksList.children.length === 1) fill(linksList, {}, [linksTable(group.links), group.outward.length ? [el("p", { class: "muted" }, "Links to passages of other claims:"), linksTable(group.outward)] : ""]);
  });
  const name = el("a", { href: `#${group.id}`, class: "permalink" }, `Claim ${group.number}`);
  const partial = group.links.every((link) => link.relation === "partial");
  return el("article", { id: group.id, class: "claim", tabindex: "-1", "--hue": group.hue, "aria-label": `Claim ${group.number}` },
    el("header", {}, el("h2", {}, name), el("span", { class: "muted" }, `${count(group.documents.length, "document")}`), el("span", { class: `relation ${partial ? "partial" : "equivalent"}` }, relationName(partial ? "partial" : "equivalent")), group.best ? certainty(group.best) : "",
      values.length ? el("span", { class: "badge" }, `differs: ${[...new Set(values.map((v) => differenceName(v.kind)))].join(", ")}`) : ""),
    el("dl", { class: "versions" }, group.documents.map((id) => {
      const passages = group.passages.filter((passage) => passage[0].document === id);
      return el("div", {},
        el("dt", {}, el("a", { href: readAddress(withFullest(id, group), passages[0][0].id) }, documentName(id))),
        passages.map((passage) => el("dd", { dir: directionOf(passage[0].language) }, passageText(passage), translationText(passage))));
    })),
    linksList);
}

const linksTable = (list) => el("ul", { class: "links" }, [...list].sort((a, b) => b.score - a.score).map(linkRow));

function withFullest(id, group) {
  const others = group.documents.filter((other) => other !== id);
  const linked = others.sort((a, b) => (linksOfPair.get(pairKey(id, b)) || []).length - (linksOfPair.get(pairKey(id, a)) || []).length);
  return [id, ...linked.slice(0, 1)];
}

function linkRow(link) {
  const evidence = Object.entries(link.evidence).map(([name, value]) => `${name} ${typeof value === "number" && !Number.isInteger(value) ? value.toFixed(2) : value}`);
  return el("li", { class: "link" },
    el("span", { class: "link-head" }, el("a", { href: `#${link.id}` }, documentName(link.documents[0]), " – ", documentName(link.documents[1])), " ", el("span", { class: `relation ${link.relation}` }, relationName(link.relation)), " ", certainty(link), judgeButtons(link)),
    ...[link.a, link.b].map((side) => el("span", { class: "words", dir: directionOf(segments.get(side[0]).language) }, passageText(side.map((id) => segments.get(id))))),
    evidence.length ? el("span", { class: "muted" }, spoken(evidence.join(" · "))) : "");
}
