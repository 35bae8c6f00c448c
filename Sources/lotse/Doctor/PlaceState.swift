import Glibc
import LotseKit
import LotseStore

/// A file or folder that Lotse uses, and who may read it.
struct PlaceState {
  /// What it is for.
  let purpose: Text
  /// Where it is.
  let path: String
  /// Its permissions, as in `600`; `nil` where nothing is there yet.
  let mode: UInt32?
  /// Whether others may do no more with it than is all right.
  let isPrivate: Bool
  /// Whether others may put something else in its place, or in place of what is in it.
  let isOpen: Bool
  /// Whether it belongs to whoever asks.
  let isOwn: Bool

  /// What is wrong with it, if anything.
  var problem: Text? {
    guard mode != nil else { return nil }
    if !isOwn {
      return Text(
        de: "\(path) gehört einem anderen Konto.",
        en: "\(path) belongs to another account."
      )
    }
    if isOpen {
      return Text(
        de: "In \(path) können andere schreiben. Abhilfe: chmod go-w \(path)",
        en: "Others can write in \(path). To mend it: chmod go-w \(path)"
      )
    }
    if isPrivate { return nil }
    return Text(
      de: "\(path) können andere lesen. Abhilfe: chmod go= \(path)",
      en: "\(path) can be read by others. To mend it: chmod go= \(path)"
    )
  }

  /// The files and folders of this user.
  static func all(_ places: Places, store: StoreFile) -> [PlaceState] {
    let named: [(Text, String?)] = [
      (Text(de: "Speicher", en: "Store"), store.path.isEmpty ? nil : store.path),
      (Text(de: "Sicherungen", en: "Backups"), store.path.isEmpty ? nil : store.backups),
      (Text(de: "Eingaben", en: "Lines typed"), places.history),
    ]
    var states = named.compactMap { purpose, path in path.map { PlaceState(purpose, $0) } }
    if !store.path.isEmpty {
      let folder = PlaceState(
        Text(de: "Ordner des Speichers", en: "The store's folder"),
        store.directory,
        isShared: true
      )
      // There is nothing to say of it unless something is wrong with it.
      if folder.isOpen { states.append(folder) }
    }
    // What the organisation brings along may be read by others.
    if let own = places.configuration {
      states.append(PlaceState(Text(de: "Eigenes", en: "Additions"), own, isShared: true))
    }
    return states
  }

  private init(_ purpose: Text, _ path: String, isShared: Bool = false) {
    self.purpose = purpose
    self.path = path
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    mode = exists ? status.st_mode & 0o777 : nil
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    // In a sticky folder such as /tmp, others cannot touch what is not theirs.
    isOpen = exists && isFolder && status.st_mode & 0o022 != 0 && status.st_mode & 0o1000 == 0
    isPrivate = isShared || status.st_mode & 0o077 == 0
    isOwn = isShared || !exists || status.st_uid == geteuid()
  }
}
