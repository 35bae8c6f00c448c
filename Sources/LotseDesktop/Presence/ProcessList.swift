internal import Glibc

/// The processes of this machine, as the kernel shows them to the user.
struct ProcessList {
  /// The folders of all processes.
  private let folders: [String]

  static var current: ProcessList { ProcessList(folders: FileNames.matching("/proc/[0-9]*")) }

  /// Whether a program with one of these names runs; the kernel knows the first 15 letters.
  func hasAny(of names: Set<String>) -> Bool {
    if names.isEmpty { return false }
    let wanted = Set(names.map { String($0.lowercased().prefix(15)) })
    return folders.contains { folder in
      let name = FileNames.text(of: folder + "/comm")?.split(separator: "\n").first
      return name.map { wanted.contains($0.lowercased()) } ?? false
    }
  }

  /// Whether a process of the user has a file open; others cannot be looked into.
  func haveOpen(_ isWanted: (String) -> Bool) -> Bool {
    folders.contains { folder in
      FileNames.matching(folder + "/fd/*").contains { link in
        FileNames.target(of: link).map(isWanted) ?? false
      }
    }
  }
}

/// Names and contents of files that the kernel makes up.
enum FileNames {
  /// The paths that match a pattern, sorted.
  static func matching(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }

  /// The beginning of a small file.
  static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count >= 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }

  /// Where a link leads.
  static func target(of path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
