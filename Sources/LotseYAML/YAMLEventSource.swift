internal import CYAML

/// The events of a text, one after the other; owns the parser and the bytes it reads.
final class YAMLEventSource {
  private let file: String
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  // The parser keeps the address of its input, so the bytes live as long as it does.
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String, file: String) throws(YAMLError) {
    self.file = file
    input = .allocate(capacity: text.utf8.count)
    _ = input.initialize(from: text.utf8)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(at: YAMLPosition(file: file, line: 1, column: 1), .outOfMemory)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    // Also right where initialising failed: libyaml leaves a parser of null pointers then.
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; must not be called after the last one or after an error.
  func next() throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, file: file)
  }

  private func failure() -> YAMLError {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = YAMLPosition(state.context_mark, file: file)
    switch state.error {
    case YAML_MEMORY_ERROR: return YAMLError(at: context, .outOfMemory)
    case YAML_READER_ERROR: return YAMLError(at: position(ofByte: state.problem_offset), .control)
    default:
      let position = YAMLPosition(state.problem_mark, file: file)
      return YAMLError(syntax: problem, at: position, from: context)
    }
  }

  /// The reader of libyaml knows only how many bytes it had read.
  private func position(ofByte offset: Int) -> YAMLPosition {
    let before = input.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return YAMLPosition(file: file, line: line, column: column)
  }
}
