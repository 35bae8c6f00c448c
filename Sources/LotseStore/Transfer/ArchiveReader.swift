internal import FoundationEssentials
import LotseKit
import LotseHost

/// Reads an ``Archive`` from a file and makes sure that it holds together, so that nothing is
/// imported from one that does not.
enum ArchiveReader {
  /// The archive in a file.
  ///
  /// - Throws: A ``UserError`` that says where the file is wrong, and how.
  static func read(_ path: String) throws -> Archive {
    guard PrivateFile.exists(path) else {
      throw UserError.explaining(FileProblem.missing(path))
    }
    guard !PrivateFile.isDevice(path) else {
      throw UserError.explaining(FileProblem.unreadable(path))
    }
    let archive: Archive
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      archive = try JSONDecoder().decode(Archive.self, from: data)
    } catch let error as DecodingError {
      throw UserError.malformedArchive(path, error.place, error.reason)
    } catch {
      throw UserError.explaining(FileProblem.unreadable(path))
    }
    if let (place, reason) = flaw(of: archive) {
      throw UserError.malformedArchive(path, place, reason)
    }
    return archive
  }

  private static func flaw(of archive: Archive) -> (String, Text)? {
    guard archive.format == Archive.format else { return ("format", .notAnArchive) }
    guard archive.version == Archive.version else { return ("version", .newerArchive) }
    for (kind, last) in archive.counters where last < 0 { return ("counters.\(kind)", .tooSmall) }
    return flaw(ofRecords: archive.records) ?? flaw(ofSteps: archive.steps)
      ?? flaw(ofConversations: archive.conversations)
  }

  private static func flaw(ofRecords records: [Archive.Entry]) -> (String, Text)? {
    var identities: Set<RecordID> = []
    var numbers: Set<String> = []
    for (index, entry) in records.enumerated() {
      let place = "records[\(index)]"
      guard entry.uid.isWellFormed else { return (place + ".uid", .noIdentity) }
      guard identities.insert(entry.uid).inserted else { return (place + ".uid", .twice) }
      guard entry.number > 0 else { return (place + ".number", .tooSmall) }
      guard numbers.insert("\(entry.kind) \(entry.number)").inserted else {
        return (place + ".number", .twice)
      }
      if [Facet: [FacetValue]](json: entry.index.facets) == nil {
        return (place + ".index.facets", .noFacets)
      }
    }
    return nil
  }

  private static func flaw(ofSteps steps: [Archive.Step]) -> (String, Text)? {
    var last = 0
    for (index, step) in steps.enumerated() {
      let place = "steps[\(index)]"
      guard step.number > last else { return (place + ".number", .unordered) }
      last = step.number
      for (position, change) in step.changes.enumerated() {
        let place = "\(place).changes[\(position)]"
        guard change.uid.isWellFormed else { return (place + ".uid", .noIdentity) }
        guard Step.Change.Action(rawValue: change.action) != nil else {
          return (place + ".action", .unknownWord)
        }
        guard let other = change.other else { continue }
        let state = try? RecordRow(
          snapshot: other.text(),
          of: change.uid,
          kind: change.kind,
          number: change.number
        )
        if state == nil { return (place + ".other", .noState) }
      }
    }
    return nil
  }

  private static func flaw(
    ofConversations conversations: [Archive.Conversation]
  ) -> (String, Text)? {
    var last = 0
    for (index, conversation) in conversations.enumerated() {
      guard conversation.number > last else {
        return ("conversations[\(index)].number", .unordered)
      }
      last = conversation.number
    }
    return nil
  }
}

extension RecordID {
  /// Whether it is 32 hexadecimal digits in lower case.
  var isWellFormed: Bool {
    rawValue.utf8.count == 32
      && rawValue.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension DecodingError {
  /// Where in the file, as `records[3].number`.
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.reduce("") { place, key in
      if let index = key.intValue { return place + "[\(index)]" }
      return place.isEmpty ? key.stringValue : place + "." + key.stringValue
    }
  }

  fileprivate var reason: Text {
    switch self {
    case .typeMismatch: .wrongType
    case .valueNotFound, .keyNotFound: .missing
    case .dataCorrupted(let context): context.codingPath.isEmpty ? .noJSON : .wrongValue
    @unknown default: .wrongValue
    }
  }
}
