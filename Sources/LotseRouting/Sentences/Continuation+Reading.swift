package import LotseHost
import LotseKit

extension Continuation {
  /// How a line goes on from those before it; `nil` if it stands for itself.
  package init?(reading line: String) {
    guard let forms = try? SentenceForms.embedded.value else { return nil }
    let text = DetailText(line)
    let whole = text.folded(text.words.indices)
    if forms.again.contains(whole) {
      self = .again
    } else if let choice = forms.choices.first(where: { $0.value.contains(whole) }),
      let place = Int(choice.key)
    {
      self = .choice(place)
    } else if let rest = Self.addition(in: line, text, forms) {
      self = .addition(rest)
    } else {
      return nil
    }
  }

  /// What follows a word that says that something is added.
  private static func addition(
    in line: String,
    _ text: DetailText,
    _ forms: SentenceForms
  ) -> String? {
    let longest = min(forms.additions.longest, text.words.count - 1)
    let length = stride(from: longest, to: 0, by: -1).first {
      forms.additions.contains(text.folded(0..<$0))
    }
    return length.map { String(line[text.words[$0].marked.startIndex...]) }
  }
}
