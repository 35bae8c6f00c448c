import LotsePrompts

/// How sentences are built around what they are about, and how they go on from others.
struct SentenceForms: Sendable, Decodable {
  /// For the qualified names of commands, what a line says before a colon that they write down.
  let labels: [String: PhraseSet]
  /// Words that say more of what stands before a colon: `Notiz vom Montag: …`.
  let labelled: PhraseSet
  /// For the qualified names of commands, how lines begin that they write down, with no colon.
  let openings: [String: PhraseSet]
  /// How something new is asked for.
  let creations: [RequestForm]
  /// What else stands around what a request is about.
  let requests: [RequestForm]
  /// How something that exists is asked to be changed or shown.
  let changes: [RequestForm]
  /// What stands before words that are to be written down.
  let notes: [RequestForm]
  /// What asks for a reminder: `remind me`.
  let reminders: PhraseSet
  /// What leads from there to what it is about: `to`, `an den`.
  let reminded: PhraseSet
  /// How somebody asks after something that is kept under a name.
  let inquiries: [InquiryForm]
  /// Words in such a question that say nothing: `eigentlich`.
  let asides: PhraseSet
  /// Words before a name that ask for what comes next of it: `der nächste`.
  let coming: PhraseSet
  /// Words that lead to a detail or stand around one.
  let around: PhraseSet
  /// The beginnings of something that is known.
  let articles: PhraseSet
  /// Words before the number of a record.
  let numbers: PhraseSet
  /// Words for what was spoken of before.
  let pronouns: PhraseSet
  /// What begins a line that goes on from the one before.
  let additions: PhraseSet
  /// What asks for the same once more.
  let again: PhraseSet
  /// What chooses among things that were listed, by their place as a number.
  let choices: [String: PhraseSet]

  /// The forms as the program's own file says.
  static let embedded = EmbeddedPrompts.onDemand("routing/sentences.yaml", as: SentenceForms.self)
}

/// A way to ask for something: `leg … an`, where … is what is asked for.
struct RequestForm: Sendable, Decodable {
  /// The folded words before what is asked for.
  let before: [String]
  /// The folded words after it.
  let after: [String]

  init(from decoder: any Decoder) throws {
    let text = try String(from: decoder)
    let parts = text.split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "one … stands for the subject")
      )
    }
    let words = parts.map { $0.split(separator: " ").map { DetailWord.fold(String($0)) } }
    (before, after) = (words[0], words[1])
  }

  /// How many words it has of its own.
  var length: Int { before.count + after.count }

  /// Whether folded words have this form.
  func fits(_ words: [String]) -> Bool {
    words.count >= length && words.starts(with: before) && words.suffix(after.count) == after[...]
  }
}
