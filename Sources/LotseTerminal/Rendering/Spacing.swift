package import LotseHost

/// Where empty lines stand between what is typed and what is shown: one sets a question off from
/// what was before, and a reply from what comes next, but never two.
package struct Spacing: Sendable {
  private var endsEmpty = false

  package init() {}

  /// A line was typed.
  package mutating func type() { endsEmpty = false }

  /// A text as it is to be shown.
  package mutating func spaced(_ text: String, as role: OutputRole) -> String {
    guard !text.isEmpty else { return "" }
    defer { endsEmpty = role == .reply }
    switch role {
    case .question: return (endsEmpty ? "" : "\n") + text
    case .reply: return text + "\n"
    case .remark, .error, .notice: return text
    }
  }
}
