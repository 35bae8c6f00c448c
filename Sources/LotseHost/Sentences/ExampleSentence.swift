import LotseKit

/// A sentence that is an example of a command.
struct ExampleSentence {
  let sentence: String
  let language: Language
  let command: CommandReference

  static func all(_ sentences: [Language: [String]], of command: CommandReference) -> [Self] {
    Language.allCases.flatMap { language in
      (sentences[language] ?? []).map {
        Self(sentence: $0, language: language, command: command)
      }
    }
  }

  /// How its telling words begin: where two sentences share none, neither takes the other away.
  var beginnings: Set<String> {
    let words = sentence.folded.split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count >= 4 }.map { String($0.prefix(5)) })
  }

  func stray(isOwn: Bool, _ problem: Text) -> CollisionCheck.Stray {
    CollisionCheck.Stray(sentence: sentence, isOwn: isOwn, problem: problem)
  }
}

extension Manifest {
  /// The examples that the plugin itself declares; one that counts for both languages comes once.
  var exampleSentences: [ExampleSentence] {
    commands.flatMap { command -> [ExampleSentence] in
      let reference = CommandReference(plugin: id, command: command.id)
      var seen: Set<String> = []
      return ExampleSentence.all(command.examples, of: reference)
        .filter { seen.insert($0.sentence).inserted }
    }
  }
}
