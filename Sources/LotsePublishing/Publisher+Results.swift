import LotseExport
package import LotseHost
package import LotseKit

extension Publisher {
  /// The results of commands as one document to be kept; several become its sections.
  package func publication(
    of results: [CommandResult],
    by registry: Registry,
    in language: Language
  ) -> Publication {
    let titles = results.map { registry.title(of: $0, in: language) }
    let documents = results.map { registry.withOrigin($0, in: language) }
    let title =
      results.count == 1
      ? titles[0] : Text(de: "Zusammenstellung", en: "Collected results").in(language)
    var document =
      results.count == 1
      ? documents[0] : Document([.heading(1, Prose(title))])
    if results.count > 1 {
      for (part, title) in zip(documents, titles) {
        document = document + part.nested(under: title)
      }
    }
    let moment = results.first?.moment ?? Moment(seconds: 0, offset: 0)
    let values = results.map { (try? $0.reply.value) ?? value(of: $0.reply.document) }
    let items = results.compactMap { try? $0.reply.calendar }
    return Publication(
      document: document.made(at: moment, by: program, open: results.flatMap(\.openPoints)),
      title: title,
      value: values.count == 1 ? values[0] : .array(values),
      calendar: items.isEmpty ? nil : items.flatMap(\.self).eachOnce,
      moment: moment,
      language: language
    )
  }
}

extension Publisher {
  /// A result as Markdown, as it stands on the screen: what stayed open under it.
  package func markdown(_ result: CommandResult, in language: Language) -> String {
    MarkdownWriter(language: language).text(result.document(in: language, withFollowUps: false))
  }
}

extension Registry {
  /// What a result is called: as its document says, else by what showed it.
  fileprivate func title(of result: CommandResult, in language: Language) -> String {
    if case .heading(...1, let words)? = result.reply.document.blocks.first { return words.plain }
    let reference = result.reference
    guard let manifest = manifests.first(where: { $0.id == reference.plugin }),
      let command = command(reference)
    else { return reference.qualified }
    let title = manifest.title.in(language)
    let name = command.names.shown(in: language).firstUppercased
    return switch command.place {
    case .named: "\(title): \(name)"
    case .main: title
    case .topLevel: name
    }
  }

  /// The document of a result; where it does not say what it was made from, that is its plugin.
  func withOrigin(_ result: CommandResult, in language: Language) -> Document {
    var document = result.reply.document
    guard document.provenance.guides.isEmpty, let plugin = plugin(result.reference.plugin) else {
      return document
    }
    let manifest = plugin.manifest
    document.provenance.guides = [
      .init(id: manifest.id, title: manifest.title.in(language), version: manifest.version)
    ]
    return document
  }
}

extension [CalendarItem] {
  /// The items without those that are there already: parts of a document may tell of the same.
  fileprivate var eachOnce: [CalendarItem] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.uid) \($0.occurrence.map { "\($0)" } ?? "")").inserted }
  }
}

extension Document {
  /// The document as a section of another one, under its own title or the one given.
  func nested(under title: String, level: Int = 2) -> Document {
    var blocks = blocks
    var own = Prose(title)
    if case .heading(let first, let prose) = blocks.first, first <= 1 {
      own = prose
      blocks.removeFirst()
    }
    let inner = blocks.map { block in
      if case .heading(let inner, let prose) = block {
        Block.heading(max(inner, 2) + level - 1, prose)
      } else {
        block
      }
    }
    return Document([.heading(level, own)] + inner, provenance: provenance)
  }
}
