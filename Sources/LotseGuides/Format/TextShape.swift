import LotseKit

/// The form that a text must have.
struct TextShape: Sendable {
  let pattern: TextPattern
  /// What is said to a text of another form.
  let expected: Text

  /// The names of known forms.
  static let formats = ["email", "url", "phone", "postcode", "time"]

  /// A known form.
  init?(format: String) {
    let known: (pattern: String, expected: Text)? =
      switch format {
      case "email":
        (
          #"[^\s@]+@[^\s@]+\.[^\s@]+"#,
          Text(
            de: "eine Adresse wie kaya@stadt.example",
            en: "an address such as kaya@town.example"
          )
        )
      case "url":
        (
          #"https?://[^\s]+"#,
          Text(
            de: "eine Adresse, die mit https:// beginnt",
            en: "an address that begins with https://"
          )
        )
      case "phone":
        (
          #"[+(\d][\d ()/.+-]{4,30}"#,
          Text(de: "eine Telefonnummer", en: "a telephone number")
        )
      case "postcode":
        (#"\d{5}"#, Text(de: "eine Postleitzahl aus fünf Ziffern", en: "a postcode of five digits"))
      case "time":
        (
          #"([01]\d|2[0-3]):[0-5]\d"#,
          Text(de: "eine Uhrzeit wie 08:30", en: "a time such as 08:30")
        )
      default: nil
      }
    guard let known, let pattern = try? TextPattern(known.pattern) else { return nil }
    self.pattern = pattern
    expected = known.expected
  }

  /// The author's own form.
  init(pattern: TextPattern, example: Text?) {
    self.pattern = pattern
    expected =
      example.map {
        Text(de: "etwas wie „\($0.in(.german))“", en: "something like “\($0.in(.english))”")
      } ?? Text(de: "die Form \(pattern.text)", en: "the form \(pattern.text)")
  }

  /// What is wrong with a text.
  func objection(to text: String) -> Text? {
    if pattern.matches(text) { return nil }
    return Text(
      de: "Hier passt nur \(expected.in(.german)).",
      en: "Only \(expected.in(.english)) fits here."
    )
  }
}
