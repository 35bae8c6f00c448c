/// Something in a line that can speak for a command: a word, the kind of a word, two in a row.
struct LineFeature: Sendable {
  enum Kind: Sendable {
    case word
    /// The first letters that a family of words shares.
    case root
    /// The kind of word, from the cues.
    case group
    /// A word and the next one, each by its group if it has one.
    case pair
    /// The first word, by its group if it has one.
    case beginning
    /// That the line asks something.
    case mood

    /// How much a feature counts beside others that are as rare.
    ///
    /// Found by trying values against examples that were left out in turn; the result depends
    /// little on them.
    var weight: Double {
      switch self {
      case .word: 1
      case .root: 0.8
      case .group: 0.8
      case .pair: 0.4
      case .beginning: 0.6
      case .mood: 1.2
      }
    }
  }

  let kind: Kind
  /// What it is compared by; features of different kinds never have the same.
  let name: TextHash
  /// The words of the line that make it.
  let words: Range<Int>
}

extension LineFeature {
  /// `Sicherung`, `sichern` and `Sicherheitskopie` begin alike; so do most families.
  private static let rootLength = 5

  /// What stands before the name of a person: who it is says nothing of what is wanted.
  private static let titles: Set = ["herr", "herrn", "hr", "frau", "fr", "mr", "mrs", "ms"]
  private static let name = "#name"
  private static let mood = TextHash("?")
  /// The groups of words with which a line begins that asks something.
  private static let questions: Set = ["#question", "#who", "#how", "#why", "#whether", "#what-is"]

  /// The features of a line in the order of its words; what comes twice is there twice.
  static func features(of words: [LineWord]) -> [LineFeature] {
    var features: [LineFeature] = []
    features.reserveCapacity(words.count * 4)
    func add(_ kind: Kind, _ name: TextHash, _ words: Range<Int>) {
      features.append(LineFeature(kind: kind, name: name, words: words))
    }
    if let first = words.first, first.groups.contains(where: questions.contains) {
      add(.mood, mood, 0..<1)
    }
    var former: String?
    for (index, word) in words.enumerated() {
      let place = index..<index + 1
      let isName = index > 0 && titles.contains(words[index - 1].folded)
      let gist = isName ? name : word.group ?? word.stem
      if !isName {
        add(.word, TextHash(word.stem), place)
        if word.folded.utf8.count > rootLength { add(.root, root(of: word.folded), place) }
        if let group = word.group { add(.group, TextHash(group), place) }
      }
      if let former {
        add(.pair, TextHash(former, " ", gist), index - 1..<index + 1)
      } else {
        add(.beginning, TextHash("^", gist), place)
      }
      former = gist
    }
    return features
  }

  private static func root(of word: String) -> TextHash {
    var root = TextHash(word.prefix(rootLength))
    root.add("~")
    return root
  }
}
