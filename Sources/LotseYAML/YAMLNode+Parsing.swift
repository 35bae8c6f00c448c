extension YAMLNode {
  /// Reads a YAML file that holds one document; an empty one is an empty value.
  ///
  /// A file is data and no more: tags, anchors and aliases, several documents, keys that come
  /// twice and keys that are no single value are refused.
  ///
  /// - Throws: A ``YAMLError`` that says where, what, and what is allowed.
  package init(
    parsing bytes: some Collection<UInt8>,
    file: String,
    limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) {
    let start = YAMLPosition(file: file, line: 1, column: 1)
    guard bytes.count <= limits.bytes else {
      throw YAMLError(at: start, .tooLarge(limits.bytes))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw YAMLError(at: .ofInvalidUTF8(in: bytes, file: file), .encoding)
    }
    let reader = YAMLDocumentReader(
      source: try YAMLEventSource(text.withoutByteOrderMark, file: file),
      maximumDepth: limits.depth
    )
    self = try reader.onlyDocument() ?? YAMLNode(.scalar(YAMLScalar("", isPlain: true)), at: start)
  }
}

extension String {
  /// Windows editors put a mark before the text; libyaml takes it for a word of its own.
  fileprivate var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}

extension YAMLPosition {
  /// Where the first byte sequence stands that is no UTF-8.
  fileprivate static func ofInvalidUTF8(
    in bytes: some Collection<UInt8>,
    file: String
  ) -> YAMLPosition {
    var position = YAMLPosition(file: file, line: 1, column: 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      position.column += 1
      if scalar == "\n" { (position.line, position.column) = (position.line + 1, 1) }
    }
    return position
  }
}

/// Builds nodes from events.
private struct YAMLDocumentReader {
  let source: YAMLEventSource
  let maximumDepth: Int

  /// The document of the file, `nil` if there is none.
  func onlyDocument() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try source.next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart where root != nil: throw YAMLError(at: event.position, .secondDocument)
      case .documentStart: root = try node(from: try source.next(), depth: 0)
      default: continue
      }
    }
  }

  private func node(from event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
    if event.hasTag { throw YAMLError(at: event.position, .tag) }
    if event.hasAnchor { throw YAMLError(at: event.position, .anchor) }
    switch event.kind {
    case .scalar(let scalar): return YAMLNode(.scalar(scalar), at: event.position)
    case .sequenceStart, .mappingStart:
      guard depth < maximumDepth else {
        throw YAMLError(at: event.position, .tooDeep(maximumDepth))
      }
      if case .sequenceStart = event.kind {
        return YAMLNode(.sequence(try elements(depth: depth + 1)), at: event.position)
      }
      return YAMLNode(.mapping(try members(depth: depth + 1)), at: event.position)
    case .alias: throw YAMLError(at: event.position, .anchor)
    case .documentStart, .streamEnd, .border:
      throw YAMLError(at: event.position, .unreadable)
    }
  }

  private func elements(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try source.next()
      if case .border = event.kind { return elements }
      elements.append(try node(from: event, depth: depth))
    }
  }

  private func members(depth: Int) throws(YAMLError) -> [YAMLMember] {
    var members: [YAMLMember] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try source.next()
      if case .border = event.kind { return members }
      let key = try node(from: event, depth: depth)
      guard let name = key.text else { throw YAMLError(at: key.position, .structuredKey) }
      if let line = lines.updateValue(key.position.line, forKey: name) {
        throw YAMLError(at: key.position, .duplicate(name, firstLine: line))
      }
      let value = try node(from: try source.next(), depth: depth)
      members.append(YAMLMember(key: name, at: key.position, value: value))
    }
  }
}
