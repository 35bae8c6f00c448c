import LotseWords
import Testing

struct TypingErrorTests {
  @Test(
    "one slip",
    arguments: [
      ("prufung", "prufung"), ("prufung", "prufng"), ("prufung", "pruffung"),
      ("prufung", "prufumg"), ("prufung", "purfung"), ("a", ""), ("ab", "ba"),
    ]
  )
  func oneSlip(left: String, right: String) {
    #expect(TypingError.separates(left, right))
    #expect(TypingError.separates(right, left))
  }

  @Test(
    "more than one slip",
    arguments: [("prufung", "prfng"), ("prufung", "purfugn"), ("abc", "cab"), ("ab", "")]
  )
  func moreThanOneSlip(left: String, right: String) {
    #expect(!TypingError.separates(left, right))
    #expect(!TypingError.separates(right, left))
  }

  @Test func everyVariantIsOneSlipAway() {
    let variants = TypingError.variants(of: "akte")
    #expect(variants.allSatisfy { TypingError.separates($0, "akte") && $0 != "akte" })
    #expect(variants.isSuperset(of: ["kate", "akt", "akten", "akta", "aakte"]))
    #expect(TypingError.variants(of: "2026").isEmpty)
  }
}
