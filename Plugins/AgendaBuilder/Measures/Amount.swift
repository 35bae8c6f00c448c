package import LotseKit

/// A sum of money, to the cent.
///
/// In JSON it is a number of euros: `12500`, `12500.5`.
package struct Amount: Sendable, Hashable, Comparable {
  /// The cents.
  package let cents: Int

  /// A sum of cents.
  package init(cents: Int) { self.cents = cents }

  /// A sum of whole euros.
  package init(_ euros: Int) { cents = euros * 100 }

  /// The sum nearest to a number of euros.
  ///
  /// - Precondition: It is less than 10¹⁵, as in every answer and table that is taken.
  package init(euros: Double) { cents = Int((euros * 100).rounded()) }

  /// The euros, with the cents as decimals.
  package var euros: Double { Double(cents) / 100 }

  /// Nothing.
  package static let zero = Amount(0)

  /// The most that a question or a table takes.
  package static let most = Amount(1_000_000_000)

  /// `22.000 €`, `1.234,50 €`.
  package var german: String { written(grouping: ".", decimal: ",") + " €" }
  /// `€22,000`, `€1,234.50`.
  package var english: String { "€" + written(grouping: ",", decimal: ".") }

  /// The sum as people write it.
  package func words(in language: Language) -> String { language == .german ? german : english }

  /// The sum in a cell of a table: `1234`, `1234,50`.
  package func cell(_ style: TableStyle) -> String {
    written(grouping: "", decimal: style.hasDecimalComma ? "," : ".")
  }

  private func written(grouping: String, decimal: String) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    var groups: [Substring] = []
    var digits = String(euros)[...]
    while !digits.isEmpty {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    let fraction = rest == 0 ? "" : decimal + String(100 + rest).dropFirst()
    return (cents < 0 ? "-" : "") + groups.joined(separator: grouping) + fraction
  }
}

// Sums of sums.
extension Amount {
  package static func < (left: Amount, right: Amount) -> Bool { left.cents < right.cents }
  package static func + (left: Amount, right: Amount) -> Amount {
    Amount(cents: left.cents + right.cents)
  }
  package static func - (left: Amount, right: Amount) -> Amount {
    Amount(cents: left.cents - right.cents)
  }
  package static func * (amount: Amount, times: Int) -> Amount {
    Amount(cents: amount.cents * times)
  }
}

extension [Amount] {
  /// All of them together.
  package var sum: Amount { reduce(.zero, +) }
}

extension Amount: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let euros = try container.decode(Double.self)
    guard abs(euros) < 1e15 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no sum of money")
    }
    self.init(euros: euros)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if cents % 100 == 0 {
      try container.encode(cents / 100)
    } else {
      try container.encode(euros)
    }
  }
}

extension Question where Value == Amount {
  /// Asks for a sum of money.
  static func amount(_ id: String, _ prompt: Text) -> Self {
    let rule = NumberRule(
      .cents,
      minimum: 0,
      maximum: Amount.most.euros,
      unit: Text(verbatim: "€")
    )
    return Self(QuestionForm(id, prompt, .number(rule))) {
      if case .given(.decimal(let euros)) = $0 { Amount(euros: euros) } else { nil }
    }
  }
}
