package import LotseHost
import LotseKit

extension Inquiry {
  /// What a line asks after by its name; `nil` if it does not.
  package init?(reading line: String) {
    guard let forms = try? SentenceForms.embedded.value else { return nil }
    var text = DetailText(line)
    if text.isCut { return nil }
    while let aside = text.find(forms.asides) { text.take(aside) }
    var words = text.words.indices.filter { !text.isTaken[$0] }
    if let first = words.first, text.has(forms.additions, at: first) { words.removeFirst() }
    let folded = words.map { text.words[$0].folded }
    let fitting = forms.inquiries.flatMap { inquiry in
      inquiry.forms.filter { $0.fits(folded) }.map { (form: $0, shown: inquiry.shown) }
    }
    guard let best = fitting.max(by: { $0.form.length < $1.form.length }) else { return nil }
    words = Array(words.dropFirst(best.form.before.count).dropLast(best.form.after.count))
    let subject = InquirySubject(words.map { text.words[$0] }, forms)
    let targets = subject.targets(among: best.shown)
    if targets.isEmpty { return nil }
    self.init(targets)
  }
}

/// The words of a question that name what is asked after.
private struct InquirySubject {
  private let words: ArraySlice<DetailWord>
  private let pronouns: PhraseSet

  init(_ words: [DetailWord], _ forms: SentenceForms) {
    func isAround(_ word: DetailWord) -> Bool {
      forms.articles.contains(word.folded) || forms.coming.contains(word.folded)
    }
    var rest = words[...]
    while let first = rest.first, isAround(first) { rest.removeFirst() }
    while let last = rest.last, isAround(last) { rest.removeLast() }
    self.words = rest
    pronouns = forms.pronouns
  }

  /// The commands that may show it, each with its name.
  func targets(among shown: [InquiryForm.Shown]) -> [Inquiry.Target] {
    let named = shown.filter { name(without: $0.nouns).count < words.count }
    return (named.isEmpty ? shown : named).compactMap { shown in
      let words = name(without: shown.nouns)
      let name = words.map(\.typed).joined(separator: " ")
      // A number, like a pronoun, means a record whatever it is called.
      guard name.contains(where: \.isLetter),
        !pronouns.contains(words.map(\.folded).joined(separator: " "))
      else { return nil }
      return Inquiry.Target(command: shown.command, parameter: shown.parameter, name: name)
    }
  }

  /// The words without one at an end that says of which kind the thing is.
  private func name(without nouns: PhraseSet) -> ArraySlice<DetailWord> {
    if let first = words.first, nouns.contains(first.folded) { return words.dropFirst() }
    if let last = words.last, nouns.contains(last.folded) { return words.dropLast() }
    return words
  }
}
