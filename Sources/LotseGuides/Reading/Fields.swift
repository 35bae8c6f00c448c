import LotseHost
import LotseKit
import LotseYAML

/// A mapping of a guide with the keys of its table.
struct Fields {
  let node: YAMLNode
  let table: KeyTable
  private let members: [YAMLMember]

  /// The mapping; what is wrong with its keys is added to the flaws.
  init?(_ node: YAMLNode, _ table: KeyTable, _ flaws: FlawList) {
    guard case .mapping(let members) = node.content else {
      flaws.add(at: node.position, ReadingWords.mappingExpected(table))
      return nil
    }
    self.node = node
    self.table = table
    self.members = members
    checkKeys(flaws)
  }

  private func checkKeys(_ flaws: FlawList) {
    let names = table.names
    for member in members where !names.contains(member.key) && !table.isOpen {
      flaws.add(
        at: member.keyPosition,
        ReadingWords.unknownKey(member.key),
        advice: ReadingWords.keyAdvice(member.key, among: names.filter { self[$0] == nil })
          ?? GuideWords.allowed(names)
      )
    }
    for key in table.keys where key.isRequired && self[key.name] == nil {
      flaws.add(at: node.position, ReadingWords.missingKey(key.name, in: table))
    }
  }

  /// The value of a key; an empty one counts as missing.
  subscript(key: String) -> YAMLNode? {
    members.first { $0.key == key }.flatMap { $0.value.isNull ? nil : $0.value }
  }

  /// The members that no key of the table names.
  var others: [YAMLMember] { members.filter { !table.names.contains($0.key) } }
}
