import LotseKit

/// Where a document comes from, in words for the end of a file.
struct Origin {
  /// A thing to tell, under its name.
  struct Fact {
    var name: String
    var values: [String]
  }

  /// What stands above it.
  let title: String
  /// What there is to tell, in its order; empty if nothing is known.
  private(set) var facts: [Fact]

  init(_ document: Document, in language: Language) {
    func say(_ german: String, _ english: String) -> String {
      language == .german ? german : english
    }
    let origin = document.provenance
    let created = origin.created.map { moment in
      say(
        "\(moment.day.words(in: .german)), \(moment.time) Uhr",
        "\(moment.day.words(in: .english)), \(moment.time)"
      )
    }
    let made = [created, origin.program].compactMap(\.self).joined(separator: ", ")
    title = say("Woher dieses Dokument kommt", "Where this document comes from")
    facts = [
      Fact(name: say("Erstellt", "Made"), values: made.isEmpty ? [] : [made]),
      Fact(name: say("Grundlagen", "Made from"), values: origin.guides.map(\.line)),
      Fact(name: say("Noch offen", "Still open"), values: origin.openPoints),
      Fact(
        name: say("Quellen", "Sources"),
        values: document.allSources.map { $0.line(in: language) }
      ),
    ].filter { !$0.values.isEmpty }
  }

  /// The blocks of a document before its origin; the sources at their end are told there.
  func blocks(of document: Document) -> [Block] {
    guard !facts.isEmpty, case .sources? = document.blocks.last else { return document.blocks }
    var blocks = document.blocks.dropLast()
    if case .heading? = blocks.last { blocks.removeLast() }
    return Array(blocks)
  }

  /// The same as blocks, for formats that have no place of their own for it.
  var blocks: [Block] {
    if facts.isEmpty { return [] }
    return [.heading(2, Prose(title))]
      + facts.flatMap { fact -> [Block] in
        if fact.values.count == 1, let value = fact.values.first {
          return [.paragraph("\(fact.name + ":", .strong) \(value)")]
        }
        return [.paragraph(Prose(fact.name + ":", .strong)), .list(fact.values.map { Prose($0) })]
      }
  }
}

extension Provenance.Guide {
  fileprivate var line: String {
    let wording = hash.map { ", \($0.prefix(12))" } ?? ""
    return "\(title) (\(id) \(version)\(wording))"
  }
}
