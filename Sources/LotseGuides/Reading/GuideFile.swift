package import LotseKit
import LotseYAML

/// A guide in a file, of which no more is read than is needed.
package struct GuideFile: Sendable {
  /// The file as the user calls it.
  package let name: String
  /// Reads the file.
  package let read: @Sendable () throws -> [UInt8]
  /// Reads a template that lies beside the guide; `nil` if there is none of this name.
  package let template: @Sendable (String) -> Result<String, UserError>?

  package init(
    name: String,
    read: @escaping @Sendable () throws -> [UInt8],
    template: @escaping @Sendable (String) -> Result<String, UserError>? = { _ in nil }
  ) {
    self.name = name
    self.read = read
    self.template = template
  }

  /// The guide, and what is wrong with it.
  ///
  /// - Throws: What reading the file throws.
  package func load() throws -> GuideLoader.Outcome {
    GuideLoader(template: template).load(try read(), file: name)
  }

  /// The guide as a plugin, whose head alone is read now.
  ///
  /// - Throws: A ``UserError`` with the place of what is wrong with the head.
  package func plugin() throws -> GuidePlugin {
    let manifest = try GuideHead(try read(), file: name).manifest
    return GuidePlugin(manifest) { [self] in
      let outcome = try load()
      if let guide = outcome.guide { return guide }
      throw outcome.flaws.first { $0.severity == .error }?.userError ?? UserError.emptyGuide(name)
    }
  }
}

/// What stands at the head of a guide: enough to list and to find it.
package struct GuideHead {
  /// The description as a plugin.
  package let manifest: Manifest

  /// Reads the head of a guide.
  ///
  /// - Throws: A ``UserError`` with the place of what is wrong with it.
  package init(_ bytes: [UInt8], file: String) throws {
    if let head = Self.head(of: bytes), let manifest = try? Self.manifest(head, file) {
      self.manifest = manifest
    } else {
      manifest = try Self.manifest(bytes, file)
    }
  }

  private static func manifest(_ bytes: [UInt8], _ file: String) throws -> Manifest {
    let reader = GuideReader { _ in nil }
    do {
      let root = try YAMLNode(parsing: bytes, file: file)
      guard let manifest = reader.manifest(root) else {
        throw reader.flaws.sorted.first?.userError ?? UserError.emptyGuide(file)
      }
      return manifest
    } catch let error as YAMLError {
      throw error.userError
    }
  }

  /// The lines before the first key that takes long to read.
  private static func head(of bytes: [UInt8]) -> [UInt8]? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let word = bytes[start..<end].prefix { $0 != UInt8(ascii: ":") }
      if body.contains(String(decoding: word, as: UTF8.self)) { return Array(bytes[..<start]) }
      start = end + 1
    }
    return nil
  }

  private static let body: Set<String> = [
    "lists", "scales", "sources", "questions", "calculate", "outcomes", "findings", "charts",
    "documents", "follow-ups", "tests",
  ]
}

extension GuideReader {
  /// The description of a guide as a plugin, from its head.
  fileprivate func manifest(_ root: YAMLNode) -> Manifest? {
    var table = KeyTable.guide
    table.isOpen = true
    table = KeyTable(
      title: table.title,
      keys: table.keys.filter { $0.name != "questions" },
      isOpen: true
    )
    guard let fields = Fields(root, table, flaws), formatIsKnown(fields["lotse"]),
      let head = head(fields), !flaws.hasErrors
    else { return nil }
    readLanguages(fields)
    return GuideCommands.manifest(
      id: head.id,
      version: head.version,
      names: names(fields["names"]) ?? Names(head.id),
      title: head.title,
      summary: text(fields["summary"]) ?? head.title,
      examples: examples(fields["examples"]),
      record: record(fields["record"]) ?? (head.title, head.title)
    )
  }
}

extension UserError {
  static func emptyGuide(_ file: String) -> UserError {
    UserError(
      Text(
        de: "„\(file)“ ist kein Leitfaden.",
        en: "“\(file)” is no guide."
      ),
      advice: Text(
        de: "lotse leitfaden prüfen DATEI sagt, was fehlt.",
        en: "lotse guide check FILE says what is missing."
      )
    )
  }
}
