/// The people, keywords, projects and measures that the store already knows.
public struct KnownNames: Sendable {
  private let store: any RecordStore

  /// The names in a store.
  public init(_ store: any RecordStore) { self.store = store }

  /// A name in the spelling that is already in use, or as it is.
  public func spelling(of name: String, as facet: Facet) async throws -> String {
    try await inUse(name, as: facet) ?? name
  }

  private func inUse(_ name: String, as facet: Facet) async throws -> String? {
    let folded = name.folded
    let known = try await store.values(of: facet, beginningWith: name, limit: 20)
    return known.contains(name) ? name : known.first { $0.folded == folded }
  }

  /// Names in the spelling that is already in use.
  public func spelling(of names: [String], as facet: Facet) async throws -> [String] {
    var spelled: [String] = []
    for name in names { spelled.appendNew(try await spelling(of: name, as: facet)) }
    return spelled
  }

  /// The known names that a name means: the one that is spelled so first, then all that have it
  /// as whole words.
  public func names(like name: String, as facet: Facet) async throws -> [String] {
    let spelling = try await inUse(name, as: facet)
    let known = try await store.values(of: facet, beginningWith: "", limit: 2_000)
    let wanted = SpokenName(name)
    let others = known.filter { SpokenName($0).has(wanted) && $0 != spelling }
    return [spelling].compactMap(\.self) + others
  }

  /// The names that a filter means: the name itself, or all that have it as a whole word, so
  /// that `@Kaya` finds what was written down with `@Frau_Kaya`; else the longest one that it has
  /// itself: `finance department` means `Finance`.
  public func meant(by name: String, as facet: Facet) async throws -> [String] {
    let known = try await names(like: name, as: facet)
    if !known.isEmpty { return known }
    return [try await self.name(in: name, as: facet) ?? name]
  }

  /// The longest known name that a text has as whole words; the first of several as long.
  public func name(in text: String, as facet: Facet) async throws -> String? {
    let words = text.prefix(2_000).split(whereSeparator: \.isWhitespace).prefix(150)
      .map { String($0.trimmingPunctuation) }
    let spoken = SpokenName(words.joined(separator: " "))
    var longest: String?
    for start in words.indices where words[start].count >= Self.shortestName {
      for name in try await names(beginningLike: words[start...], as: facet)
      where name.count > (longest?.count ?? 0) && name.count >= Self.shortestName
        && spoken.has(SpokenName(name))
      {
        longest = name
      }
    }
    return longest
  }

  /// Shorter names turn up in any sentence by chance.
  private static let shortestName = 3

  /// Known names that begin like a text.
  ///
  /// Where too many begin with its first word, more words are taken, so that the right one is
  /// always among them.
  private func names(
    beginningLike words: ArraySlice<String>,
    as facet: Facet
  ) async throws -> [String] {
    let limit = 50
    var found: [String] = []
    for count in 1...min(words.count, 8) {
      let prefix =
        count == 1
        ? words[words.startIndex].withoutGenitive : words.prefix(count).joined(separator: " ")
      let names = try await store.values(of: facet, beginningWith: prefix, limit: limit)
      found += names
      if names.count < limit { break }
    }
    return found
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: Substring {
    var word = drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }
}

extension String {
  /// What every name begins with that this could be the genitive of.
  fileprivate var withoutGenitive: String {
    guard count > 4, last == "s" else { return self }
    return String(hasSuffix("es") ? dropLast(2) : dropLast())
  }
}
