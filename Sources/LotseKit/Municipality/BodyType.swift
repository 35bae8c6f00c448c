/// What kind of body an administration belongs to.
public enum BodyType: String, Codable, Sendable, Hashable, CaseIterable {
  /// A municipality within a district.
  case municipality
  /// A city that is no part of a district.
  case independentCity = "independent_city"
  /// A district.
  case district
  /// A union of municipalities with an administration of its own: Amt, Samtgemeinde,
  /// Verbandsgemeinde, Verwaltungsgemeinschaft.
  case union
  /// A special-purpose association of municipalities.
  case association

  /// What it is called.
  public var name: Text {
    switch self {
    case .municipality:
      Text(de: "Kreisangehörige Gemeinde oder Stadt", en: "Municipality within a district")
    case .independentCity: Text(de: "Kreisfreie Stadt", en: "City outside any district")
    case .district: Text(de: "Landkreis", en: "District")
    case .union:
      Text(de: "Amt, Samt- oder Verbandsgemeinde", en: "Union of municipalities")
    case .association: Text(de: "Zweckverband", en: "Special-purpose association")
    }
  }
}
