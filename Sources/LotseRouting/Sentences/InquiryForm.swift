/// Ways to ask after something that is kept under a name, and the commands that show it.
struct InquiryForm: Sendable, Decodable {
  /// A command that shows such a thing.
  struct Shown: Sendable, Decodable {
    /// Its qualified name.
    let command: String
    /// The parameter that takes the name.
    let parameter: String
    /// Words for what it shows: a name that has one beside it is of this kind.
    let nouns: PhraseSet
  }

  /// How it is asked for; … is the name.
  let forms: [RequestForm]
  /// The commands in the order in which they are tried.
  let shown: [Shown]
}
