import Glibc

/// What lies in a folder; one that is not there is empty.
struct FolderListing {
  /// Something in a folder.
  private struct Entry {
    let name: String
    /// Its type, as far as the folder itself knows it (`DT_REG` and others, readdir(3)).
    let type: Int
  }

  /// The path of the folder.
  let path: String
  private let entries: [Entry]

  init(_ path: String) {
    self.path = path
    guard let folder = unsafe opendir(path) else {
      entries = []
      return
    }
    defer { unsafe closedir(folder) }
    var found: [Entry] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      found.append(Entry(name: name, type: unsafe Int(entry.pointee.d_type)))
    }
    entries = found.sorted { $0.name < $1.name }
  }

  /// The names in it, sorted; hidden ones are left out.
  var names: [String] { entries.map(\.name) }

  /// The names of YAML files: no pipe, say, at which reading would wait for ever.
  var yaml: [String] {
    entries.filter { entry in
      (entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml"))
        && isKnown(entry, as: Int(DT_REG)) { Self.isFile(path + "/" + $0) }
    }.map(\.name)
  }

  /// The names of the folders in it.
  var folders: [String] {
    entries.filter { entry in
      isKnown(entry, as: Int(DT_DIR)) { Self.isFolder(path + "/" + $0) }
    }.map(\.name)
  }

  /// Whether something is of a type; it is looked at only where the folder does not say that: at
  /// links, and on file systems that leave it open.
  private func isKnown(_ entry: Entry, as type: Int, look: (String) -> Bool) -> Bool {
    [Int(DT_LNK), Int(DT_UNKNOWN)].contains(entry.type) ? look(entry.name) : entry.type == type
  }

  /// Whether there is a plain file at a path.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// When a file was last changed and how large it is, as a mark to notice changes by; `nil` if there
  /// is none.
  static func mark(of path: String) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let moment = status.st_mtim
    return "\(moment.tv_sec).\(moment.tv_nsec) \(status.st_size) \(status.st_ino)"
  }
}
