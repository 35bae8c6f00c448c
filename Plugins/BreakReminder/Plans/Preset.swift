package import LotseKit

/// A ready-made plan.
package struct Preset: Decodable, Sendable, Hashable {
  /// The stable name.
  package let id: String
  /// What it is called.
  package let name: Text
  /// What it does, in a few words.
  package let summary: Text
  /// What there is to say about it.
  package let details: Text?
  /// Where that comes from.
  package let sources: [Citation]
  /// The plan itself.
  package let plan: BreakPlan

  private enum Key: String, CodingKey { case id, name, summary, details, sources }

  /// Reads a preset, whose plan stands beside its name.
  package init(from decoder: any Decoder) throws {
    let preset = try decoder.container(keyedBy: Key.self)
    id = try preset.decode(String.self, forKey: .id)
    name = try preset.decode(Text.self, forKey: .name)
    summary = try preset.decode(Text.self, forKey: .summary)
    details = try preset.decodeIfPresent(Text.self, forKey: .details)
    sources = try preset.decodeIfPresent([Citation].self, forKey: .sources) ?? []
    plan = try BreakPlan(from: decoder)
  }
}
