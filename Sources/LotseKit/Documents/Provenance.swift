/// Where a document comes from, told at its end where it is kept as a file.
///
/// Whoever makes the document says from which guides and data it was made; when, by which program
/// and what stayed open is added by the program, and the sources come from the document itself.
public struct Provenance: Sendable, Hashable {
  /// A guide, a catalogue or a set of rules that the document was made from.
  public struct Guide: Sendable, Hashable {
    /// The stable name: `assessment`, `musterstadt.checklist`.
    public var id: String
    /// The name as people read it.
    public var title: String
    /// The version that its author gave it.
    public var version: String
    /// What tells its exact wording from any other: the first characters of a hash.
    public var hash: String?

    /// A guide by its name and version.
    public init(id: String, title: String, version: String, hash: String? = nil) {
      self.id = id
      self.title = title
      self.version = version
      self.hash = hash
    }
  }

  /// What the document was made from.
  public var guides: [Guide]
  /// What nobody has answered yet.
  public var openPoints: [String]
  /// Sources that the document rests on besides those shown in it.
  public var sources: [Source]
  /// When it was made.
  public var created: Moment?
  /// The program that made it, with its version.
  public var program: String?

  /// Where a document comes from.
  public init(
    guides: [Guide] = [],
    openPoints: [String] = [],
    sources: [Source] = [],
    created: Moment? = nil,
    program: String? = nil
  ) {
    self.guides = guides
    self.openPoints = openPoints
    self.sources = sources
    self.created = created
    self.program = program
  }
}

extension Provenance {
  /// What two parts of a document come from, each thing once; when and by what the first was made.
  public static func + (left: Provenance, right: Provenance) -> Provenance {
    Provenance(
      guides: left.guides + right.guides.filter { !left.guides.contains($0) },
      openPoints: left.openPoints + right.openPoints.filter { !left.openPoints.contains($0) },
      sources: left.sources + right.sources.filter { !left.sources.contains($0) },
      created: left.created ?? right.created,
      program: left.program ?? right.program
    )
  }
}

extension Document {
  /// Every source that the document rests on, each once with all its places, in the order of its
  /// first mention.
  public var allSources: [Source] {
    let shown = blocks.flatMap { block in
      if case .sources(let sources) = block { sources } else { [Source]() }
    }
    return (shown + provenance.sources).joined
  }
}
