/// A place in a source that backs a statement, as the files of `Prompts/` name it.
package struct Citation: Decodable, Sendable, Hashable {
  /// The name of the source in the list of sources.
  package let ref: String
  /// The paragraph or page.
  package let place: Text?
  /// How sure the statement is, where that differs from how the source was seen.
  package let certainty: Certainty?

  /// A place in a source.
  package init(ref: String, place: Text? = nil, certainty: Certainty? = nil) {
    self.ref = ref
    self.place = place
    self.certainty = certainty
  }
}

/// A text that statements of the field come from, and how it was seen.
package struct CitedSource: Decodable, Sendable, Hashable {
  /// How a source was seen.
  package enum Seen: String, Decodable, Sendable, Hashable {
    /// Its wording was read.
    case text
    /// It is known from what others report.
    case report
    /// Nobody looked it up.
    case knowledge
  }

  /// What it is called.
  package let title: Text
  /// Who published it.
  package let publisher: Text?
  /// Where it can be read.
  package let url: String?
  /// How it was seen.
  package let seen: Seen
  /// When it was seen.
  package let checked: Day?
  /// The Land whose law or practice it is; `nil` if it is that of no Land in particular.
  package let land: Land?

  /// A source, and how it was seen.
  package init(
    title: Text,
    publisher: Text?,
    url: String?,
    seen: Seen,
    checked: Day?,
    land: Land? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.url = url
    self.seen = seen
    self.checked = checked
    self.land = land
  }
}

extension [String: CitedSource] {
  /// What backs a statement, in a language; a citation of an unknown source is left out.
  package func evidence(for citations: [Citation], in language: Language) -> [Evidence] {
    citations.compactMap { citation in
      self[citation.ref].map { source in
        Evidence(
          title: source.title.in(language),
          publisher: source.publisher?.in(language),
          place: citation.place?.in(language),
          checked: source.checked,
          certainty: citation.certainty ?? Certainty(source.seen)
        )
      }
    }
  }
}

extension [String: CitedSource] {
  /// What backs a statement in an administration: what is law of another Land is left out, unless
  /// nothing else is left; then it is called an example.
  package func evidence(
    for citations: [Citation],
    in language: Language,
    of profile: Profile
  ) -> [Evidence] {
    guard let land = profile.land else { return evidence(for: citations, in: language) }
    let near = citations.filter { self[$0.ref]?.land.map { $0 == land } ?? true }
    if !near.isEmpty { return evidence(for: near, in: language) }
    return citations.flatMap { citation in
      let origin = self[citation.ref]?.land?.name ?? land.name
      let example = Text(
        de: "Beispiel: \(origin.in(.german))",
        en: "example: \(origin.in(.english))"
      )
      return evidence(for: [citation], in: language).map { evidence in
        var evidence = evidence
        let place = [evidence.place, example.in(language)].compactMap(\.self)
        evidence.place = place.joined(separator: ", ")
        return evidence
      }
    }
  }
}

extension Certainty {
  fileprivate init(_ seen: CitedSource.Seen) {
    switch seen {
    case .text: self = .verified
    case .report: self = .reported
    case .knowledge: self = .guidance
    }
  }
}
