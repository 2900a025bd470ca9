// Two documents as a picture: down one, across the other, grey where words are shared, boxes where passages are linked.

const MOST_CELLS = 4e6; // above this the shared words are not worked out: the links alone are drawn

// Cosine of idf-weighted English words, segment by segment: a picture of the texts, not what the links were decided by.
function sharedWords(down, across) {
  if (down.length * across.length > MOST_CELLS) return null;
  const wordsOf = (segment) => new Set(pivotOf(segment).toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) || []);
  const bags = [...down, ...across].map(wordsOf);
  const frequency = new Map();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) || 0) + 1);
  const weight = (word) => Math.log(1 + bags.length / frequency.get(word)) ** 2;
  const lengths = bags.map((bag) => Math.sqrt([...bag].reduce((sum, word) => sum + weight(word), 0)) || 1);
  const found = new Map();
  for (let j = 0; j < across.length; j += 1) for (const word of bags[down.length + j]) listIn(found, word).push(j);
  const cells = new Float32Array(down.length * across.length);
  for (let i = 0; i < down.length; i += 1) {
    for (const word of bags[i]) {
      const share = weight(word) / lengths[i];
      for (const j of found.get(word) || []) cells[i * across.length + j] += share / lengths[down.length + j];
    }
  }
  return cells;
}

function drawMap(main, ids) {
  let [down, across] = ids.filter((id) => documents.has(id));
  if (!down || !across) [down, across] = readingStart();
  if (!across) {
    main.append(el("h1", {}, "Map"), el("p", {}, "A map needs two documents."));
    return;
  }
  const options = [...documents.keys()].map((id) => [id, plain(id)]);
  const go = (a, b) => (location.hash = `#map/${encodeURIComponent(a)}/${encodeURIComponent(b)}`);
  main.append(el("h1", {}, "Map"),
    el("p", { class: "muted" }, "One document downwards, the other across, both from beginning to end. Boxes are links – solid: the same claim; dashed: in part; red: values differ; the fuller the colour, the likelier. The grey ground shows shared words. A straight diagonal means the same order."),
    el("div", { class: "toolbar", role: "group", "aria-label": "Documents of the map" },
      choice("Down", options, down, (id) => go(id, id === across ? down : across), { id: "map-down" }),
      choice("Across", options, across, (id) => go(id === down ? across : down, id), { id: "map-across" })));
  const rows = documents.get(down).segments;
  const columns = documents.get(across).segments;
  const told = el("p", { class: "map-told", role: "status" }, "Point at a box to read it, click to open it.");
  const found = (linksOfPair.get(pairKey(down, across)) || []).map((link) => {
    const [a, b] = link.documents[0] === down ? [link.a, link.b] : [link.b, link.a];
    const range = (list) => [Math.min(...list.map((id) => segments.get(id).n)), Math.max(...list.map((id) => segments.get(id).n)) + 1];
    return { link, a, b, y: range(a), x: range(b) };
  }).sort((p, q) => p.y[0] - q.y[0] || p.x[0] - q.x[0]);
  const quoted = (ids) => el("q", { dir: directionOf(segments.get(ids[0]).language) }, passageText(ids.map((id) => segments.get(id))));
  const show = ({ a, b, link }) => told.replaceChildren(el("strong", {}, `${link.origin ? BY_HAND[link.origin] : percent(link.score)}, ${relationName(link.relation)}. `), documentName(down), " ", quoted(a), " ", documentName(across), " ", quoted(b));
  const boxes = found.map((box, n) => svg("a", {
    href: readAddress([down, across], box.a[0], box.link.id), class: `box ${box.link.relation}${box.link.discrepancies.length ? " differing" : ""}`, tabindex: n ? -1 : 0, "--score": box.link.score,
    "aria-label": `Link ${n + 1} of ${found.length}, ${percent(box.link.score)}: ${spoken(segments.get(box.a[0]).text.slice(0, 80))}`,
    onfocus: () => show(box), onmouseenter: () => show(box) },
  svg("rect", { x: box.x[0], y: box.y[0], width: box.x[1] - box.x[0], height: box.y[1] - box.y[0] })));
  const picture = svg("svg", { viewBox: `0 0 ${columns.length} ${rows.length}`, preserveAspectRatio: "none", role: "group", "aria-label": `Links between ${spoken(down)} and ${spoken(across)}` }, boxes);
  picture.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const at = boxes.indexOf(document.activeElement);
    const next = step && boxes[at + step];
    if (!next) return;
    event.preventDefault();
    boxes[at].setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
  picture.addEventListener("click", (event) => {
    if (event.target.closest(".box")) return;
    const frame = picture.getBoundingClientRect();
    const row = rows[Math.min(rows.length - 1, Math.max(0, Math.floor(((event.clientY - frame.top) / frame.height) * rows.length)))];
    location.hash = readAddress([down, across], row.id);
  });
  const canvas = el("canvas", { width: Math.max(1, columns.length), height: Math.max(1, rows.length), "aria-hidden": "true" });
  const cells = sharedWords(rows, columns);
  const ratio = Math.min(1.6, Math.max(0.35, rows.length / Math.max(1, columns.length)));
  const frame = el("div", { class: "map-frame", "--ratio": ratio }, canvas, picture);
  main.append(el("figure", { class: "map" },
    el("p", { class: "axis across" }, documentName(across), ` → ${count(columns.length, "segment")}`),
    el("p", { class: "axis down" }, documentName(down), ` → ${count(rows.length, "segment")}`), frame,
    el("figcaption", {}, found.length ? told : el("p", {}, "No passage of these two documents is linked."),
      cells ? "" : el("p", { class: "muted" }, "The documents are too long to draw their shared words: only the links are shown."),
      el("p", {}, el("a", { href: `#claims?document=${encodeURIComponent(down)}` }, "The claims of ", documentName(down), " as a list")))));
  if (cells) {
    const ink = getComputedStyle(canvas).color.match(/[\d.]+/g).map(Number);
    const context = canvas.getContext("2d");
    const image = context.createImageData(columns.length, rows.length);
    cells.forEach((value, n) => image.data.set([ink[0], ink[1], ink[2], Math.min(1, value * 1.5) * 130], n * 4));
    context.putImageData(image, 0, 0);
  }
}
