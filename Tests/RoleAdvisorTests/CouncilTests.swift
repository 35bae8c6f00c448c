import LotseKit
import RoleAdvisor
import Testing

@testable import lotse

@Suite("The elected body by its name")
struct CouncilTests {
  private static let names: [(String?, Land?, BodyType?, String)] = [
    (nil, nil, nil, "der Rat"),
    ("Stadt Musterstadt", .northRhineWestphalia, .municipality, "der Rat"),
    ("Landkreis Musterland", .bavaria, .district, "der Kreistag"),
    ("Kreis Musterland", nil, .district, "der Kreistag"),
    ("Stadt Musterstadt", .bavaria, .municipality, "der Stadtrat"),
    ("Große Kreisstadt Musterstadt", .saxony, .municipality, "der Stadtrat"),
    ("Gemeinde Musterdorf", .bavaria, .municipality, "der Rat"),
    ("Musterstadt", .hesse, .independentCity, "die Stadtverordnetenversammlung"),
    ("Stadt Musterstadt", .brandenburg, .municipality, "die Stadtverordnetenversammlung"),
    ("Gemeinde Neustadt am Muster", .hesse, .municipality, "die Gemeindevertretung"),
    ("Stadt Musterstadt", .schleswigHolstein, .municipality, "die Stadtvertretung"),
    ("Stadt Musterstadt", .badenWuerttemberg, .municipality, "der Gemeinderat"),
    ("Stadt Musterstadt", .bavaria, nil, "der Rat"),
    ("Zweckverband", .hesse, .association, "die Verbandsversammlung"),
    ("Amt Muster", .schleswigHolstein, .union, "die Vertretung"),
  ]

  @Test("as the law of the Land has it, else by a general word", arguments: names)
  func name(name: String?, land: Land?, body: BodyType?, expected: String) throws {
    var profile = Profile()
    (profile.name, profile.land, profile.body) = (name, land, body)
    let directory = try RoleFiles.embedded.directory.value.called(in: profile)
    #expect(directory["rat_ausschuss"]?.inSentence?.in(.german) == expected)
  }
}
