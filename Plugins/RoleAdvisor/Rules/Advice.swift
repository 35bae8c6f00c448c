import LotseKit

/// What is advised concerning one role, and on which grounds.
struct Advice: Sendable {
  /// How strongly a role is advised.
  enum Level: String, Sendable, CaseIterable {
    /// The law asks for it, or for involving whoever is elected.
    case required
    /// The work does not get done without it.
    case needed
    /// It helps.
    case useful
    /// The law of the Land may ask for it.
    case check

    /// What it is called.
    var name: Text {
      switch self {
      case .required: Text(de: "Gesetzlich geregelt", en: "Settled by law")
      case .needed: Text(de: "Nötig", en: "Needed")
      case .useful: Text(de: "Nützlich", en: "Useful")
      case .check: Text(de: "Im Landesrecht zu prüfen", en: "To be checked in the law of the Land")
      }
    }
  }

  /// What speaks for a role.
  enum Ground: Sendable {
    /// A duty that is valid here.
    case duty(Duty)
    /// The law asks for what the role would do, without asking for the role.
    case related(Duty)
    /// A duty whose validity depends on something unknown.
    case openDuty(Duty, ProfileQuestion)
    /// The law of the Land may ask for it; nobody checked.
    case landLaw
    /// The size of the administration.
    case size(SizeClass, RoleProfile.Need)
    /// The administration runs its own information technology.
    case ownIT
    /// Types of projects that need it.
    case projects([String])
    /// Administrations of every size need it.
    case everySize(RoleProfile.Need)
  }

  var role: RoleProfile
  var level: Level
  var grounds: [Ground]

  /// Whether somebody is elected, not appointed.
  var isElected: Bool { role.duties.contains { $0.kind == .elected } }

  /// Whether the grounds say what the law is.
  var isLawSaid: Bool {
    grounds.contains { ground in
      switch ground {
      case .duty, .related, .openDuty, .landLaw: true
      default: false
      }
    }
  }
}
