package import LotseKit
import LotseYAML

/// What stands at the head of a guide: enough to list, to find and to begin it.
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
}

// Most of a file is not read: lists, documents and tests are long.
extension GuideHead {
  /// The lines before the first key that takes long to read, and the questions as far as they take
  /// something from a sentence; `nil` if no such key begins a line.
  private static func head(of bytes: [UInt8]) -> [UInt8]? {
    guard let end = start(of: body, in: bytes[...]) else { return nil }
    return Array(bytes[..<end]) + tellingQuestions(in: bytes[end...])
  }

  /// Where the first line begins that has one of some keys.
  private static func start(of keys: Set<String>, in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let word = bytes[start..<end].prefix { $0 != UInt8(ascii: ":") }
      if keys.contains(String(decoding: word, as: UTF8.self)) { return start }
      start = end + 1
    }
    return nil
  }

  /// The questions up to the last one that takes something from a sentence; nothing if none does.
  private static func tellingQuestions(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = start(of: ["questions"], in: bytes) else { return [] }
    let others = body.subtracting(["questions"])
    let end = self.start(of: others, in: bytes[start...]) ?? bytes.endIndex
    let section = bytes[start..<end]
    guard let last = section.ranges(of: Array("means:".utf8)).last?.upperBound else { return [] }
    return section[..<endOfElement(after: last, in: section)]
  }

  /// Where the outermost element ends that holds a place.
  private static func endOfElement(after place: Int, in section: ArraySlice<UInt8>) -> Int {
    let dash = UInt8(ascii: "-")
    let indent = section.drop { $0 != UInt8(ascii: "\n") }.dropFirst().prefix { $0 != dash }
    guard indent.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return section.endIndex }
    let next = [UInt8(ascii: "\n")] + indent + [dash, UInt8(ascii: " ")]
    return section[place...].firstRange(of: next)?.upperBound.advanced(by: 1 - next.count)
      ?? section.endIndex
  }

  private static let body: Set<String> = [
    "lists", "scales", "sources", "questions", "calculate", "outcomes", "findings", "charts",
    "documents", "follow-ups", "tests",
  ]
}

extension GuideReader {
  /// The description of a guide as a plugin, from its head and the questions that take something
  /// from a sentence.
  fileprivate func manifest(_ root: YAMLNode) -> Manifest? {
    let table = KeyTable(
      title: KeyTable.guide.title,
      keys: KeyTable.guide.keys.filter { $0.name != "questions" },
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
      record: record(fields["record"]) ?? (head.title, head.title),
      told: Parameter.told(in: tellingQuestions(root["questions"]))
    )
  }

  /// The questions that take something from a sentence; what repeats never does.
  private func tellingQuestions(_ node: YAMLNode?) -> [GuideElement] {
    guard case .sequence(let nodes)? = node?.content else { return [] }
    let level = FieldLevel(collectors: [FieldCollector(name: "")])
    return nodes.flatMap { node -> [GuideElement] in
      if node["means"] != nil, let type = node["type"]?.text, !Meaning.told(in: type).isEmpty {
        return question(node, type, level).map { [.question($0)] } ?? []
      }
      return node["repeat"] == nil ? tellingQuestions(node["questions"]) : []
    }
  }
}
