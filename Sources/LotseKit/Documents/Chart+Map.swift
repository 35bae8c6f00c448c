extension Chart {
  /// Parts of a whole in their groups: the rings of an ecosystem, the building blocks of a plan.
  public struct Map: Sendable, Hashable {
    /// How the groups lie to each other.
    public enum Layout: String, Sendable, Hashable {
      /// Around the centre, the first group innermost.
      case rings
      /// Side by side, none nearer to the centre than another.
      case blocks
    }

    /// A part of the whole.
    public struct Part: Sendable, Hashable {
      /// What it is called.
      public var label: String
      /// How it stands.
      public var mark: Mark?
      /// Whether something is missing here.
      public var isGap: Bool
      /// What else there is to say of it: a few words.
      public var note: String?

      /// A part, and how it stands.
      public init(_ label: String, _ mark: Mark? = nil, isGap: Bool = false, note: String? = nil) {
        self.label = label
        self.mark = mark
        self.isGap = isGap
        self.note = note
      }
    }

    /// Parts that belong together.
    public struct Group: Sendable, Hashable {
      /// What they have in common.
      public var label: String
      /// The parts, in the order to show them.
      public var parts: [Part]

      /// Parts that belong together.
      public init(_ label: String, _ parts: [Part]) {
        self.label = label
        self.parts = parts
      }
    }

    /// What stands in the middle: the town.
    public var centre: String
    /// How the groups lie to each other.
    public var layout: Layout
    /// The groups, from the centre outwards, or in reading order.
    public var groups: [Group]

    /// A map of groups around a centre.
    public init(centre: String, layout: Layout = .rings, _ groups: [Group]) {
      self.centre = centre
      self.layout = layout
      self.groups = groups
    }
  }
}
