import Glibc
import LotseDesktop
import LotseKit

// What the desktop tells of the user's presence, for the peers.
//
//   DesktopProbe looks    for each line that comes in, one line: who tells, idle, locked, busy
//   DesktopProbe many N   looks N times; the kilobytes by which memory grew after the first fifth

let names = [
  "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "DISPLAY", "PATH", "WAYLAND_DISPLAY",
  "XDG_CURRENT_DESKTOP", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE",
]
let found = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
let presence = DesktopPresence(Dictionary(uniqueKeysWithValues: found))

/// One look, in words.
func look() async -> String {
  let senses = await presence.senses()
  let teller = senses.first { $0.subject == .idle }?.teller ?? "nobody"
  let activity = await presence.activity()
  let busy = await presence.occupations(programs: []).map(\.rawValue).sorted()
  let idle = activity.idle.map(String.init) ?? "?"
  return "\(teller) idle=\(idle) locked=\(activity.isLocked) busy=\(busy.joined(separator: ","))"
}

/// The kilobytes that the process takes.
func memory() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 200)
  guard fgets(&line, 200, file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(getpagesize()) / 1024
}

switch Array(CommandLine.arguments.dropFirst()) {
case ["looks"]:
  while readLine() != nil {
    print(await look())
    fflush(nil)
  }
case let words where words.first == "many" && words.count == 2:
  let count = Int(words[1]) ?? 1000
  var before = 0
  for turn in 0..<count {
    if turn == count / 5 { before = memory() }
    _ = await presence.activity()
    if turn % 20 == 0 { _ = await presence.occupations(programs: []) }
  }
  print(memory() - before)
default:
  print("DesktopProbe looks | many N")
  exit(2)
}
