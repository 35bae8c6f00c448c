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
  /// What it can do, most used first.
  public var commands: [Command]
  /// The kinds of records it keeps.
  public var records: [RecordKind]

  /// A plugin's description.
  public init(
    id: String,
    interface: Int = Manifest.interface,
    version: String,
    names: Names,
    title: Text,
    summary: Text,
    commands: [Command],
    records: [RecordKind] = []
  ) {
    self.id = id
    self.interface = interface
    self.version = version
    self.names = names
    self.title = title
    self.summary = summary
    self.commands = commands
    self.records = records
  }
}
