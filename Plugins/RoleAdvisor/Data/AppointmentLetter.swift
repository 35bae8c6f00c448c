package import LotseKit

/// The draft of a letter that appoints somebody to a role.
package struct AppointmentLetter: Decodable, Sendable {
  /// A paragraph, perhaps for some administrations only.
  package struct Paragraph: Decodable, Sendable {
    private let valid: Applicability?
    private let unless: Applicability?
    /// The words; `{start}` and `{land}` are filled in, `[…]` is left to the writer.
    package let text: Text
    package let sources: [Citation]?

    /// Whether it stands in the letter of an administration.
    func stands(for profile: Profile) -> Bool {
      (valid?.verdict(for: profile) ?? .valid) == .valid
        && (unless?.verdict(for: profile) ?? .notValid) != .valid
    }
  }

  package let role: String
  package let title: Text
  package let paragraphs: [Paragraph]
  /// What to do once it is signed.
  package let after: [Text]

  private enum CodingKeys: String, CodingKey { case role, title, paragraphs, after }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    role = try container.decode(String.self, forKey: .role)
    title = try container.decode(Text.self, forKey: .title)
    paragraphs = try container.decode([Paragraph].self, forKey: .paragraphs)
    after = try container.decode(TextList.self, forKey: .after).texts
  }
}
