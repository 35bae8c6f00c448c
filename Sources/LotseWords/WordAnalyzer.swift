internal import Synchronization

/// Finds the forms under which a word is also known: its stems in German and English.
///
/// It may be used from several tasks at once; the stemmers behind it serve one at a time.
package final class WordAnalyzer: Sendable {
  private struct Stemmers: ~Copyable {
    var german = Stemmer(.german)
    var english = Stemmer(.english)
  }

  private let stemmers = Mutex(Stemmers())

  /// An analyzer with stemmers of its own.
  package init() {}

  /// The forms of a word besides ``Word/folded``: two words belong together if any form of one,
  /// or the word itself, is one of the other.
  package func forms(of word: Word) -> [String] {
    if word.folded.utf8.allSatisfy({ $0 < 65 }) { return [] }
    var forms: [String] = []
    func add(_ form: String) {
      if form.utf8.count > 1, form != word.folded, !forms.contains(form) { forms.append(form) }
    }
    stemmers.withLock { stemmers in
      add(stemmers.german.stem(word.folded))
      add(stemmers.english.stem(word.folded))
      if word.plain != word.folded {
        add(stemmers.german.stem(word.plain))
        add(stemmers.english.stem(word.plain))
      }
    }
    if let spelling = word.withoutEveryUmlautE { add(spelling) }
    return forms
  }

  /// The German stem of a folded word.
  package func germanStem(of folded: String) -> String {
    stemmers.withLock { $0.german.stem(folded) }
  }

  /// The English stem of a folded word.
  package func englishStem(of folded: String) -> String {
    stemmers.withLock { $0.english.stem(folded) }
  }
}

extension Word {
  /// The word with each `ue` read as ü, also after a vowel, for compounds such as
  /// `Gebaeudeueberwachung`; `nil` if there is none.
  fileprivate var withoutEveryUmlautE: String? {
    guard folded.contains("ue") else { return nil }
    var letters = String.UnicodeScalarView()
    for letter in folded.unicodeScalars where !(letter == "e" && letters.last == "u") {
      letters.append(letter)
    }
    return String(letters)
  }
}
