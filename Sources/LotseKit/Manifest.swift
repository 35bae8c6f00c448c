/// What a plugin is called, takes and leaves: pure data.
public struct Manifest: Sendable {
  /// The version of the plugin interface that this LotseKit has.
  public static let interface = 1

  /// The stable name of the plugin, in lower-case ASCII: `log`, `musterstadt.checklist`.
  public var id: String
  /// The version of the plugin interface that the plugin was built for.
  public var interface: Int
  /// The plugin's own version, for people.
  public var version: String
  /// The words after `/` that lead to the plugin.
  public var names: Names
  /// The plugin's name as a heading.
  public var title: Text
  /// What it helps with: one sentence.
  public var summary: Text
  /// Whether any of its commands may stand at the beginning of a line without the plugin's name
  /// before it (``Command/Place/topLevel``).
  public var hasTopLevelCommands: Bool
  /// The kinds of records it keeps.
  public var records: [RecordKind]
  private let declared: Postponed<[Command], Never>

  /// What it can do, most used first.
  public var commands: [Command] { declared.value }

  /// A plugin's description.
  ///
  /// The commands are made when somebody first looks at them: to call one plugin does not take those
  /// of the others, if these say that they have no top-level ones.
  public init(
    id: String,
    interface: Int = Manifest.interface,
    version: String,
    names: Names,
    title: Text,
    summary: Text,
    hasTopLevelCommands: Bool = true,
    commands: @autoclosure @escaping @Sendable () -> [Command],
    records: [RecordKind] = []
  ) {
    self.id = id
    self.interface = interface
    self.version = version
    self.names = names
    self.title = title
    self.summary = summary
    self.hasTopLevelCommands = hasTopLevelCommands
    declared = Postponed(commands)
    self.records = records
  }
}
