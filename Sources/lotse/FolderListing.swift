import Glibc

/// What lies in a folder; one that is not there is empty.
struct FolderListing {
  /// The path of the folder.
  let path: String
  /// The names in it, sorted; hidden ones are left out.
  let names: [String]

  init(_ path: String) {
    self.path = path
    guard let folder = unsafe opendir(path) else {
      names = []
      return
    }
    defer { unsafe closedir(folder) }
    var found: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { found.append(name) }
    }
    names = found.sorted()
  }

  /// The names of YAML files: no pipe, say, at which reading would wait for ever.
  var yaml: [String] {
    names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && Self.isFile(path + "/" + name)
    }
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
