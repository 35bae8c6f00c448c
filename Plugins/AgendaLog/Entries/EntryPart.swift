import LotseKit

/// What a part of a guided entry is about.
package enum EntryPart: String, Codable, Sendable, CaseIterable {
  case decided, why, decidedBy, alternatives, validFrom, source, use, unknown

  /// The part as a heading.
  var label: Text {
    switch self {
    case .decided: Text(de: "Entschieden", en: "Decided")
    case .why: Text(de: "Warum", en: "Why")
    case .decidedBy: Text(de: "Entschieden von", en: "Decided by")
    case .alternatives: Text(de: "Verworfen", en: "Considered and dropped")
    case .validFrom: Text(de: "Gilt ab", en: "Valid from")
    case .source: Text(de: "Quelle", en: "Source")
    case .use: Text(de: "Was daraus wird", en: "What comes of it")
    case .unknown: Text(de: "Noch zu klären", en: "Still to be clarified")
    }
  }
}
