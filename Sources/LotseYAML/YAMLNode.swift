/// A piece of a YAML file, with the place where it stands.
///
/// Scalars stay the text they are: `no`, `08:30` and `1.10` mean what the reader of the file
/// takes them for, never what YAML would guess.
package struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  package enum Content: Sendable, Hashable {
    /// A single value.
    case scalar(YAMLScalar)
    /// Values in order.
    case sequence([YAMLNode])
    /// Values under keys, in the order of the file; no key comes twice.
    case mapping([YAMLMember])
  }

  /// What the node holds.
  package var content: Content
  /// Where it begins.
  package var position: YAMLPosition

  package init(_ content: Content, at position: YAMLPosition) {
    self.content = content
    self.position = position
  }

  /// The value of a key, or `nil` if this is no mapping or lacks it.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a single value, `nil` for anything else.
  package var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }

  /// Whether the value was left empty, or written as `~` or `null`.
  package var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.isNull } else { false }
  }
}

/// A single value of a YAML file.
package struct YAMLScalar: Sendable, Hashable {
  /// The words, without quotes and with escapes resolved.
  package var text: String
  /// Whether it stands without quotes, and not as a block of lines.
  package var isPlain: Bool

  package init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }

  /// Whether the value was left empty, or written as `~` or `null`, without quotes.
  ///
  /// `null` is what other programs write when they have nothing to say.
  package var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
}

/// A key of a mapping with its value.
package struct YAMLMember: Sendable, Hashable {
  /// The key.
  package var key: String
  /// Where the key stands.
  package var keyPosition: YAMLPosition
  /// The value.
  package var value: YAMLNode

  package init(key: String, at keyPosition: YAMLPosition, value: YAMLNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}
