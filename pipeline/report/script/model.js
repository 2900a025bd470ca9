// What the alignment says, indexed once: documents, segments, links, groups, stories and the order of the claims.

const alignment = JSON.parse(document.getElementById("alignment").textContent);
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);
const KINDS_OF_DIFFERENCE = { source_count: "number of sources", "source count": "number of sources", "name spelling": "spelling of a name" };

const byId = (records) => new Map(records.map((record) => [record.id, record]));
const documents = byId(alignment.documents.filter((doc) => doc.copy_of === undefined));
const segments = byId(alignment.segments);
const links = byId(alignment.links);
const groups = byId(alignment.groups);
const stories = byId(alignment.stories);

function listIn(map, key) {
  if (!map.has(key)) map.set(key, []);
  return map.get(key);
}

const linksOfSegment = new Map();
const groupsOfSegment = new Map();
const linksOfPair = new Map(); // "a\nb" with a < b
const pairKey = (a, b) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

[...documents.values()].forEach((doc, n) => {
  doc.place = n;
  doc.segments = [];
  doc.copies = [];
});
for (const doc of alignment.documents) if (doc.copy_of !== undefined) documents.get(doc.copy_of).copies.push(doc.id);
for (const segment of segments.values()) documents.get(segment.document).segments.push(segment);
for (const doc of documents.values()) {
  doc.segments.sort((a, b) => a.start - b.start || a.end - b.end);
  doc.segments.forEach((segment, n) => (segment.n = n));
  doc.characters = doc.segments.reduce((sum, s) => sum + s.end - s.start, 0);
  const [main] = Object.entries(doc.languages).sort((a, b) => b[1] - a[1])[0] || ["und"];
  doc.language = main;
}
for (const link of links.values()) {
  link.documents = [segments.get(link.a[0]).document, segments.get(link.b[0]).document];
  for (const id of new Set([...link.a, ...link.b])) listIn(linksOfSegment, id).push(link);
  listIn(linksOfPair, pairKey(...link.documents)).push(link);
  link.group = null;
}
alignment.groups.forEach((group, n) => {
  group.number = /^g\d+$/.test(group.id) ? Number(group.id.slice(1)) : n + 1;
  group.hue = (n * 137.508) % 360; // golden angle: neighbouring claims never look alike
  group.passages = group.passages.map((ids) => ids.map((id) => segments.get(id)));
  group.links = group.links.map((id) => links.get(id));
  group.documents = [...new Set(group.passages.map((passage) => passage[0].document))];
  group.best = group.links.reduce((best, link) => (best && best.score >= link.score ? best : link), null);
  for (const link of group.links) link.group = group;
  for (const passage of group.passages) for (const segment of passage) listIn(groupsOfSegment, segment.id).push(group);
});

// A link may join passages of two claims, or a passage that is in none: then it belongs to no group.
for (const group of groups.values()) {
  const own = new Set(group.links);
  const touching = new Set(group.passages.flat().flatMap((segment) => linksOfSegment.get(segment.id) || []));
  group.outward = [...touching].filter((link) => !own.has(link));
  group.differs = [...touching].some((link) => link.discrepancies.length);
}

const groupOf = (segment) => (groupsOfSegment.get(segment.id) || [null])[0];
const isTelling = (segment) => segment.kind !== "furniture";
const pivotOf = (segment) => (segment.language === "en" ? segment.text : segment.translation ? segment.translation.text : "");

// The run of neighbouring segments of the same claim that a segment stands in.
function passageOf(segment) {
  const group = groupOf(segment);
  const found = group && group.passages.find((passage) => passage.includes(segment));
  return found || [segment];
}

// Every passage that says what a segment says: those of its claim, and those that a link joins to it.
function tellings(segment) {
  const group = groupOf(segment);
  const linked = (linksOfSegment.get(segment.id) || []).map((link) => (link.a.includes(segment.id) ? link.b : link.a).map((id) => segments.get(id)));
  const seen = new Set();
  return [...(group ? group.passages : [passageOf(segment)]), ...linked].filter((passage) => !seen.has(passage[0].id) && seen.add(passage[0].id));
}

// Share of a document's telling, by characters, that at least one other document tells too.
function confirmedShare(doc) {
  let all = 0;
  let told = 0;
  for (const segment of doc.segments.filter(isTelling)) {
    all += segment.end - segment.start;
    if (linksOfSegment.has(segment.id)) told += segment.end - segment.start;
  }
  return all ? told / all : 0;
}

// The passages linked to a segment in another document, best link first.
function counterparts(segment, documentId) {
  const found = [];
  for (const link of linksOfSegment.get(segment.id) || []) {
    const other = link.a.includes(segment.id) ? link.b : link.a;
    if (segments.get(other[0]).document === documentId) found.push({ link, passage: other.map((id) => segments.get(id)) });
  }
  return found.sort((x, y) => y.link.score - x.link.score);
}

// Claims in the order of the fullest version; a claim it lacks follows the claim that precedes it in the next fullest.
function orderedGroups(found) {
  const tally = new Map();
  for (const group of found) for (const id of group.documents) tally.set(id, (tally.get(id) || 0) + 1);
  const wanted = new Set(found);
  const order = { next: null };
  const placed = new Map();
  for (const [id] of [...tally].sort((a, b) => b[1] - a[1])) {
    let last = order;
    for (const segment of documents.get(id).segments) {
      for (const group of groupsOfSegment.get(segment.id) || []) {
        if (!wanted.has(group)) continue;
        if (!placed.has(group)) {
          const entry = { group, next: last.next };
          last.next = entry;
          placed.set(group, entry);
        }
        last = placed.get(group);
      }
    }
  }
  const list = [];
  for (let entry = order.next; entry; entry = entry.next) list.push(entry.group);
  return list;
}

// Documents that tell a story with others; a document alone has a story of its own in the alignment.
const sharedStories = [...stories.values()].filter((story) => story.documents.length > 1);
const sharesStory = (doc) => sharedStories.some((story) => story.id === doc.story);

const storyOfGroup = (group) => documents.get(group.documents[0]).story;
const claimsInOrder = (() => {
  const byStory = new Map([...stories.keys()].map((id) => [id, []]));
  for (const group of groups.values()) listIn(byStory, storyOfGroup(group)).push(group);
  return [...byStory.values()].flatMap(orderedGroups);
})();

// One disagreement: values that documents give for the same thing, from all the links that set them against each other.
const disagreements = (() => {
  const root = new Map();
  const find = (key) => {
    while (root.get(key) !== key) key = root.get(key);
    return key;
  };
  const values = new Map();
  const edges = [];
  for (const link of links.values()) {
    for (const d of link.discrepancies) {
      const keys = [[d.a, d.a_says, d.a_means], [d.b, d.b_says, d.b_means]].map(([segment, says, means]) => {
        const key = `${d.kind}\n${segment}\n${says}`;
        if (!root.has(key)) {
          root.set(key, key);
          values.set(key, { segment: segments.get(segment), says, means });
        }
        return key;
      });
      root.set(find(keys[0]), find(keys[1]));
      edges.push({ key: keys[0], keys, link, d });
    }
  }
  const found = new Map();
  for (const { key, keys, link, d } of edges) {
    const top = find(key);
    if (!found.has(top)) found.set(top, { kind: d.kind, severity: 0, score: 0, link, values: new Map() });
    const one = found.get(top);
    one.severity = Math.max(one.severity, d.severity);
    if (link.score > one.score) Object.assign(one, { score: link.score, link });
    for (const k of keys) one.values.set(k, values.get(k));
  }
  return [...found.values()]
    .map((one) => ({ ...one, values: [...one.values.values()], group: one.link.group || groupOf(segments.get(one.link.a[0])) || groupOf(segments.get(one.link.b[0])) }))
    .sort((x, y) => y.severity - x.severity || y.score - x.score);
})();

const disagreementsOfGroup = new Map();
for (const one of disagreements) listIn(disagreementsOfGroup, one.group).push(one);

// The document that each document is likeliest to share an event with, and what was decided about the two.
const nearestDocument = new Map();
for (const pair of alignment.document_pairs) {
  for (const id of [pair.a, pair.b]) {
    if (!nearestDocument.has(id) || nearestDocument.get(id).probability < pair.probability) nearestDocument.set(id, pair);
  }
}

const marksOfSegment = new Map(); // segment id → the values in it that others tell otherwise
for (const one of disagreements) {
  for (const value of one.values) {
    const others = one.values.filter((v) => v !== value && v.segment.document !== value.segment.document);
    listIn(marksOfSegment, value.segment.id).push({ says: value.says, kind: one.kind, others });
  }
}
