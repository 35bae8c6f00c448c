package import LotseKit

/// Writes documents as JSON, for commands that give programs no result of their own.
///
/// The form is stable: members may be added, none changes its meaning.
///
/// ```json
/// {"blocks": [
///   {"type": "heading", "level": 1, "text": "…"},
///   {"type": "paragraph", "text": "…"},
///   {"type": "verbatim", "text": "first line\nsecond line"},
///   {"type": "list", "numbered": false, "items": ["…"]},
///   {"type": "checklist", "items": [{"text": "…", "done": true}]},
///   {"type": "table", "caption": "…", "columns": [{"header": "…", "numeric": true}],
///    "rows": [["…"]]},
///   {"type": "callout", "kind": "note", "text": "…"},
///   {"type": "sources", "sources": [
///     {"title": "…", "publisher": "…", "place": "…", "checked": "2026-11-23"}]},
///   {"type": "chart", "title": "…", "figure": "bars", "unit": "…",
///    "bars": [{"label": "…", "value": 3}]}
/// ], "provenance": {"guides": [{"id": "…", "title": "…", "version": "…", "hash": "…"}],
///   "openPoints": ["…"], "sources": []}}
/// ```
///
/// The kind of a callout is `note`, `tip`, `warning` or `open`. A chart's figure is `grid` (axes,
/// quadrants, points from 0 to 1), `radar` (maximum, axes with value and earlier value), `bars`,
/// `timeline` (items with their first and last day), `progress` (parts from 0 to 1), `month`, `map`
/// (groups of parts) or `week` (days of stretches). A mark has a label and a tone: `good`, `fair`,
/// `bad`, `unknown`, `faint` or `kind`. Text is without emphasis. What is not known is left out; a number that is none is null.
package enum JSONWriter {
  /// The document as JSON.
  package static func value(_ document: Document) -> JSONValue {
    var members: [String: JSONValue] = ["blocks": .array(document.blocks.map(value))]
    if document.provenance != Provenance() { members["provenance"] = value(document.provenance) }
    return .object(members)
  }

  private static func value(_ provenance: Provenance) -> JSONValue {
    [
      "guides": .array(provenance.guides.map(value)),
      "openPoints": .array(provenance.openPoints.map(JSONValue.string)),
      "sources": .array(provenance.sources.map(value)),
    ]
  }

  private static func value(_ guide: Provenance.Guide) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(guide.id), "title": .string(guide.title), "version": .string(guide.version),
    ]
    members["hash"] = guide.hash.map(JSONValue.string)
    return .object(members)
  }

  private static func value(_ block: Block) -> JSONValue {
    switch block {
    case .heading(let level, let prose):
      ["type": "heading", "level": .integer(level), "text": text(prose)]
    case .paragraph(let prose): ["type": "paragraph", "text": text(prose)]
    case .verbatim(let prose): ["type": "verbatim", "text": text(prose)]
    case .list(let items, let isNumbered):
      ["type": "list", "numbered": .boolean(isNumbered), "items": .array(items.map(text))]
    case .checklist(let items):
      ["type": "checklist", "items": .array(items.map(value))]
    case .table(let table): value(table)
    case .callout(let callout):
      ["type": "callout", "kind": .string(callout.kind.name), "text": text(callout.text)]
    case .sources(let sources): ["type": "sources", "sources": .array(sources.map(value))]
    case .chart(let chart): value(chart)
    }
  }

  private static func text(_ prose: Prose) -> JSONValue { .string(prose.plain) }

  private static func value(_ item: ChecklistItem) -> JSONValue {
    ["text": text(item.text), "done": .boolean(item.isDone)]
  }

  private static func value(_ table: Table) -> JSONValue {
    var members: [String: JSONValue] = ["type": "table"]
    members["caption"] = table.caption.map(JSONValue.string)
    members["columns"] = .array(
      table.columns.map { ["header": .string($0.header), "numeric": .boolean($0.isNumeric)] }
    )
    members["rows"] = .array(table.rows.map { .array($0.map(text)) })
    return .object(members)
  }

  private static func value(_ source: Source) -> JSONValue {
    var members: [String: JSONValue] = ["title": .string(source.title)]
    members["publisher"] = source.publisher.map(JSONValue.string)
    members["place"] = source.place.map(JSONValue.string)
    members["checked"] = source.checked.map { .string($0.iso) }
    return .object(members)
  }
}

extension Callout.Kind {
  /// The name in JSON, whatever the case is called in Swift.
  fileprivate var name: String {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .warning: "warning"
    case .open: "open"
    }
  }
}
