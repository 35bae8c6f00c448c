/// Numbers for what cards are compared by, given while the cards are read.
///
/// The same few thousand words come again and again, so that what each is compared by is found once.
struct FeatureNumbers {
  /// A feature by its number, with how much it counts.
  typealias Share = (number: Int, share: Double)

  private let reader: FeatureReader
  /// The numbers by name, in the order in which they were first met.
  private(set) var numbers: [String: Int32] = [:]
  private var shares: [String: [Share]] = [:]

  init(_ reader: FeatureReader) { self.reader = reader }

  /// What a word is compared by.
  mutating func shares(of word: SubjectWord) -> [Share] {
    guard let folded = word.folded else { return numbered(word) }
    if let known = shares[folded] { return known }
    let found = numbered(word)
    shares[folded] = found
    return found
  }

  private mutating func numbered(_ word: SubjectWord) -> [Share] {
    reader.features(of: word).map { name, share in
      let next = Int32(numbers.count)
      let number = numbers[name] ?? next
      if number == next { numbers[name] = next }
      return (Int(number), share)
    }
  }
}
