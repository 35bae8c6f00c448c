import Glibc

/// A stream of the process, for what is written outside any session.
struct Output {
  static let standard = Output(descriptor: 1)
  static let errors = Output(descriptor: 2)

  let descriptor: Int32

  /// Writes all of a text, unless nobody reads any more.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }
}
