internal import Glibc

/// What the operating system refused to do with a file.
package struct FileProblem: Error, Hashable {
  /// The path.
  let path: String
  /// The number of the error (errno).
  let code: Int32
  /// Whether it was not even tried, since the file belongs to somebody else.
  var isForeign = false

  /// Whether there is no space left.
  var isFull: Bool { [ENOSPC, EDQUOT].contains(code) }
  /// Whether something is there already.
  package var exists: Bool { code == EEXIST }
  /// Whether it is a link to somebody else's file.
  var isForeignLink: Bool { code == ELOOP }
  /// Whether nothing is there.
  var isMissing: Bool { code == ENOENT }
}

/// Which file it is, whatever it is called.
struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  fileprivate init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
  }
}

/// Files and directories that only their owner can read, whatever the umask.
package enum PrivateFile {
  /// Whether anything is at a path.
  package static func exists(_ path: String) -> Bool { status(path) != nil }

  /// When a file was last changed, in seconds since 1970; 0 if there is none.
  static func changed(_ path: String) -> Int { status(path)?.st_mtim.tv_sec ?? 0 }

  /// How large a file is, in bytes; `nil` if there is none.
  static func size(_ path: String) -> Int? { status(path).map { Int($0.st_size) } }

  /// The permissions of a file; `nil` if there is none.
  static func permissions(_ path: String) -> UInt32? { status(path).map { $0.st_mode & 0o777 } }

  /// Whether it is a device, whose content may never end.
  static func isDevice(_ path: String) -> Bool {
    status(path).map { [S_IFCHR, S_IFBLK].contains($0.st_mode & S_IFMT) } ?? false
  }

  /// Which file is at a path; `nil` if there is none.
  static func identity(_ path: String) -> FileIdentity? { status(path).map(FileIdentity.init) }

  /// Which file was opened.
  static func identity(of descriptor: Int32) -> FileIdentity? {
    status(of: descriptor).map(FileIdentity.init)
  }

  /// Where a link leads in the end; the path itself if no link is there.
  static func withoutLink(_ path: String) throws(FileProblem) -> String {
    var link = stat()
    guard lstat(path, &link) == 0 else { throw FileProblem(path: path, code: errno) }
    guard link.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let target = realpath(path, nil) else { throw FileProblem(path: path, code: errno) }
    defer { free(target) }
    return String(cString: target)
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Whether what was opened is a plain file without a second name.
  static func isOnlyHere(_ descriptor: Int32) -> Bool {
    status(of: descriptor).map { $0.st_mode & S_IFMT == S_IFREG && $0.st_nlink == 1 } ?? false
  }

  /// Refuses what is no plain file, and what belongs to somebody else.
  ///
  /// Whoever made a file for us could read in it. Root may look after the files of all.
  package static func inspect(_ path: String) throws(FileProblem) {
    var link = stat()
    guard lstat(path, &link) == 0 else { return }
    guard let target = status(path) else { throw FileProblem(path: path, code: errno) }
    let isLink = link.st_mode & S_IFMT == S_IFLNK
    if target.st_uid != geteuid(), isLink || geteuid() != 0 {
      throw FileProblem(path: path, code: isLink ? ELOOP : EACCES, isForeign: true)
    }
    if target.st_mode & S_IFMT == S_IFDIR { throw FileProblem(path: path, code: EISDIR) }
    if target.st_mode & S_IFMT != S_IFREG { throw FileProblem(path: path, code: EINVAL) }
  }

  /// Makes a directory and those above it that are missing, each for its owner alone.
  package static func makeDirectory(_ path: String) throws(FileProblem) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeDirectory(String(path[..<slash]))
    }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileProblem(path: path, code: errno) }
    chmod(path, 0o700)
  }

  /// Makes an empty file; does nothing if there is one.
  static func make(_ path: String) throws(FileProblem) {
    do throws(FileProblem) {
      close(try create(path))
    } catch {
      if !error.exists { throw error }
    }
  }

  /// Makes an empty file where nothing is, and opens it.
  private static func create(_ path: String) throws(FileProblem) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    fchmod(descriptor, 0o600)
    return descriptor
  }

  /// Makes an empty file beside a path, to be filled and then to take that name.
  ///
  /// Whoever writes to the descriptor writes to this file, whatever may lie at its path by then.
  static func makePartial(of path: String) throws(FileProblem) -> (path: String, descriptor: Int32)
  {
    let partial = "\(path).partial-\(getpid())"
    do {
      try remove(partial)
      return (partial, try create(partial))
    } catch {
      // The user knows only the name that was asked for.
      throw FileProblem(path: path, code: error.code)
    }
  }

  /// The first bytes of a file; `nil` if there is none.
  static func beginning(of path: String, count: Int) throws(FileProblem) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = read(descriptor, &bytes, count)
    guard length >= 0 else { throw FileProblem(path: path, code: errno) }
    return Array(bytes.prefix(length))
  }

  /// Deletes a file; does nothing if there is none.
  package static func remove(_ path: String) throws(FileProblem) {
    if unlink(path) != 0, errno != ENOENT { throw FileProblem(path: path, code: errno) }
  }

  /// Gives a file another name; an existing one of that name stays.
  static func move(_ path: String, to other: String) throws(FileProblem) {
    if link(path, other) == 0 { return try remove(path) }
    // Sticks with FAT know no links.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
      throw FileProblem(path: other, code: errno)
    }
    if exists(other) { throw FileProblem(path: other, code: EEXIST) }
    try replace(other, by: path)
  }

  /// Gives a file another name, in place of what has it.
  static func replace(_ other: String, by path: String) throws(FileProblem) {
    guard rename(path, other) == 0 else { throw FileProblem(path: other, code: errno) }
  }

  /// Makes sure that the names in a directory are on disk.
  static func synchronize(_ directory: String) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
