internal import CYAML

/// What the parser met next.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case streamEnd
    case alias
    case scalar(YAMLScalar)
    case sequenceStart
    case mappingStart
    /// The end of a mapping, a list or a document, or the start of the file.
    case border
  }

  var kind: Kind
  var position: YAMLPosition
  var hasAnchor = false
  var hasTag = false
}

extension YAMLEvent {
  /// The values of an event of libyaml, copied.
  init(_ event: yaml_event_t, file: String) {
    position = YAMLPosition(event.start_mark, file: file)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar(YAMLScalar(scalar))
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      hasAnchor = event.data.sequence_start.anchor != nil
      hasTag = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      hasAnchor = event.data.mapping_start.anchor != nil
      hasTag = event.data.mapping_start.tag != nil
    default: kind = .border
    }
  }
}

extension YAMLScalar {
  // By its length, not as a C string: "a\0b" is a legal scalar.
  fileprivate init(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    self.init(
      String(decoding: bytes, as: UTF8.self),
      isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE
    )
  }
}

extension YAMLPosition {
  /// A mark of libyaml, which counts lines and columns from 0.
  init(_ mark: yaml_mark_t, file: String) {
    self.init(file: file, line: mark.line + 1, column: mark.column + 1)
  }
}
