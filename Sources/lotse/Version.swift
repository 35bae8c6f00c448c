import LotseKit

/// Which Lotse this is.
enum Version {
  /// The version, by Semantic Versioning 2.0.0; the same as in publiccode.yml and CHANGELOG.md.
  static let number = "0.1.0"
  /// The day of the version.
  static let day = Day(daysSince1970: 20_780)  // 2026-11-23
}
