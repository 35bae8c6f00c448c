/// Writes the completions for zsh 5.
struct ZshCompletions {
  let table: CompletionTable

  var text: String {
    """
    #compdef lotse
    # Completion of lotse in zsh. Made by `lotse completions zsh`; changes are lost.

    """ + PosixTable(table: table).text + Self.program
  }

  private static let program = #"""

    # Offers what may stand at $1: in the user's language, else in the other one. compadd quotes
    # what it puts into the line.
    _lotse_complete() {
      local tongue
      local -a shown
      for tongue in $languages; do
        _lotse_list "$1 $tongue" || continue
        case $origin in
          none) return 1 ;;
          files)
            _files
            return
            ;;
          store)
            # The program on the path, whatever was typed: a key must not start a stray file.
            candidates=("${(@f)$(command lotse complete -- "${(@)typed[2,-1]}" 2>/dev/null </dev/null)}")
            candidates=("${(@)candidates:#}")
            compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -a -- candidates
            return
            ;;
        esac
        shown=()
        for ((i = 1; i <= $#candidates; i++)); do
          shown+=("$candidates[i]${meanings[i]:+  -- $meanings[i]}")
        done
        compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -l -d shown -a -- candidates &&
          return
      done
      return 1
    }

    _lotse() {
      local place='' option='' word='' index=0 settled='' ended='' origin='' i
      local -a typed candidates meanings languages
      languages=(en de)
      [[ ${LC_ALL:-${LC_MESSAGES:-${LANG-}}} != [dD][eE]* ]] || languages=(de en)
      typed=("${(@Q)words[1,CURRENT]}")
      for ((i = 2; i < CURRENT; i++)); do
        word=$typed[i]
        if [[ -n $option ]]; then
          option=''
        elif [[ -z $ended && $word == -- ]]; then
          ended=1
        elif [[ -z $ended && $word == --*=* ]]; then
          continue
        elif [[ -z $ended && $word == --* ]]; then
          _lotse_list "value $place $word en" || _lotse_list "value  $word en" || continue
          option=$word
        elif [[ -z $settled ]] && _lotse_step "$word"; then
          continue
        else
          settled=1
          ((index += 1))
        fi
      done
      if [[ -z $option && -z $ended && $PREFIX == --*=* ]]; then
        option=${PREFIX%%=*}
        compset -P 1 '*='
        _lotse_complete "value $place $option" || _lotse_complete "value  $option"
      elif [[ -n $option ]]; then
        _lotse_complete "value $place $option" || _lotse_complete "value  $option"
      elif [[ -z $ended && $PREFIX == -* ]]; then
        _lotse_complete "options $place"
        [[ -z $place ]] || _lotse_complete 'options '
      else
        [[ -n $settled ]] || _lotse_complete "words $place"
        _lotse_complete "argument $place $index" || _lotse_complete "argument $place rest"
      fi
    }

    if [[ $funcstack[1] == _lotse ]]; then
      _lotse "$@"
    else
      compdef _lotse lotse
    fi

    """#
}
