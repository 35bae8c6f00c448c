/// One of the sixteen German Länder; the raw value is the second part of its ISO 3166-2 code.
public enum Land: String, Codable, Sendable, Hashable, CaseIterable {
  case badenWuerttemberg = "BW"
  case bavaria = "BY"
  case berlin = "BE"
  case brandenburg = "BB"
  case bremen = "HB"
  case hamburg = "HH"
  case hesse = "HE"
  case mecklenburgVorpommern = "MV"
  case lowerSaxony = "NI"
  case northRhineWestphalia = "NW"
  case rhinelandPalatinate = "RP"
  case saarland = "SL"
  case saxony = "SN"
  case saxonyAnhalt = "ST"
  case schleswigHolstein = "SH"
  case thuringia = "TH"

  /// What it is called.
  public var name: Text {
    switch self {
    case .badenWuerttemberg: Text(verbatim: "Baden-Württemberg")
    case .bavaria: Text(de: "Bayern", en: "Bavaria")
    case .berlin: Text(verbatim: "Berlin")
    case .brandenburg: Text(verbatim: "Brandenburg")
    case .bremen: Text(verbatim: "Bremen")
    case .hamburg: Text(verbatim: "Hamburg")
    case .hesse: Text(de: "Hessen", en: "Hesse")
    case .mecklenburgVorpommern:
      Text(de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania")
    case .lowerSaxony: Text(de: "Niedersachsen", en: "Lower Saxony")
    case .northRhineWestphalia: Text(de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia")
    case .rhinelandPalatinate: Text(de: "Rheinland-Pfalz", en: "Rhineland-Palatinate")
    case .saarland: Text(verbatim: "Saarland")
    case .saxony: Text(de: "Sachsen", en: "Saxony")
    case .saxonyAnhalt: Text(de: "Sachsen-Anhalt", en: "Saxony-Anhalt")
    case .schleswigHolstein: Text(verbatim: "Schleswig-Holstein")
    case .thuringia: Text(de: "Thüringen", en: "Thuringia")
    }
  }

  /// What people call it for short, beside its raw value.
  public var shortNames: [String] {
    switch self {
    case .badenWuerttemberg: ["BaWü"]
    case .mecklenburgVorpommern: ["MeckPomm", "Meck-Pomm", "Vorpommern"]
    case .lowerSaxony: ["NDS"]
    case .northRhineWestphalia: ["NRW", "Westfalen"]
    case .rhinelandPalatinate: ["RLP", "Pfalz"]
    case .saxonyAnhalt: ["LSA", "Anhalt"]
    case .schleswigHolstein: ["Holstein"]
    case .bavaria, .berlin, .brandenburg, .bremen, .hamburg, .hesse, .saarland, .saxony,
      .thuringia:
      []
    }
  }
}
