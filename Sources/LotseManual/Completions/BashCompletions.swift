/// Writes the completions for bash 4.2 and later.
struct BashCompletions {
  let table: CompletionTable

  var text: String {
    """
    # Completion of lotse in bash. Made by `lotse completions bash`; changes are lost.

    """ + PosixTable(table: table).text + Self.program
  }

  private static let program = #"""

    # Cuts a line into $words as bash would, but without running anything that stands in it.
    # $quote is the quote still open at its end; $fixed, the part of the last word that readline
    # leaves as it is, because it replaces only what follows a character that breaks words.
    _lotse_cut() {
      local line=$1 character word='' started='' i
      words=() quote='' fixed=''
      for ((i = 0; i < ${#line}; i++)); do
        character=${line:i:1}
        if [[ $quote == "'" && $character != "'" ]]; then
          word+=$character
        elif [[ $quote && $character == "$quote" ]]; then
          quote=''
        elif [[ $character == '\' && $quote && ${line:i+1:1} != [\"\\\$\`] ]]; then
          word+=$character
        elif [[ $character == '\' ]]; then
          i=$((i + 1)) started=1
          word+=${line:i:1}
        elif [[ $quote ]]; then
          word+=$character
        elif [[ $character == [\'\"] ]]; then
          quote=$character fixed=$word started=1
        elif [[ $character == [[:space:]] ]]; then
          [[ $started ]] && words+=("$word")
          word='' fixed='' started=''
        else
          word+=$character started=1
          [[ $COMP_WORDBREAKS == *"$character"* ]] && fixed=$word
        fi
      done
      words+=("$word")
    }

    # Writes $1 into $quoted so that bash takes it as one word, within the quote that is open.
    _lotse_quote() {
      quoted=$1
      case $quote in
        "'") quoted=${quoted//\'/\'\\\'\'} ;;
        '"')
          [[ $quoted != *'!'* ]] || return 1
          quoted=${quoted//\\/\\\\}
          quoted=${quoted//\"/\\\"}
          quoted=${quoted//\$/\\\$}
          quoted=${quoted//\`/\\\`}
          ;;
        *) printf -v quoted %q "$1" ;;
      esac
    }

    # Offers the candidates that begin with what is typed, each after $1; fails if there is none.
    _lotse_offer() {
      local candidate whole quoted
      for candidate in "${candidates[@]}"; do
        whole=$1$candidate
        [[ $whole != *[[:cntrl:]]* && ${whole,,} == "${current,,}"* ]] || continue
        [[ ${whole,,} == "${fixed,,}"* ]] || continue
        _lotse_quote "${whole:${#fixed}}" && COMPREPLY+=("$quoted")
      done
      ((${#COMPREPLY[@]}))
    }

    # Offers what may stand at $1, each after $2: in the user's language, else in the other one.
    _lotse_complete() {
      local tongue
      for tongue in "${languages[@]}"; do
        _lotse_list "$1 $tongue" || continue
        case $origin in
          '') _lotse_offer "$2" && return ;;
          store)
            # The program on the path, whatever was typed: a key must not start a stray file.
            mapfile -t candidates < <(command lotse complete -- "${words[@]:1}" 2>/dev/null </dev/null)
            _lotse_offer "$2"
            return
            ;;
          files)
            compopt -o default 2>/dev/null
            return
            ;;
        esac
      done
      return 1
    }

    _lotse() {
      local place='' current option='' word index=0 settled='' ended='' i
      local words candidates meanings origin quote fixed languages=(en de)
      [[ ${LC_ALL:-${LC_MESSAGES:-${LANG-}}} != [dD][eE]* ]] || languages=(de en)
      COMPREPLY=()
      _lotse_cut "${COMP_LINE:0:COMP_POINT}"
      current=${words[${#words[@]} - 1]}
      for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        if [[ $option ]]; then
          option=''
        elif [[ ! $ended && $word == -- ]]; then
          ended=1
        elif [[ ! $ended && $word == --*=* ]]; then
          continue
        elif [[ ! $ended && $word == --* ]]; then
          _lotse_list "value $place $word en" || _lotse_list "value  $word en" || continue
          option=$word
        elif [[ ! $settled ]] && _lotse_step "$word"; then
          continue
        else
          settled=1 index=$((index + 1))
        fi
      done
      if [[ ! $option && ! $ended && $current == --*=* ]]; then
        option=${current%%=*}
        _lotse_complete "value $place $option" "$option=" ||
          _lotse_complete "value  $option" "$option="
      elif [[ $option ]]; then
        _lotse_complete "value $place $option" '' || _lotse_complete "value  $option" ''
      elif [[ ! $ended && $current == -* ]]; then
        _lotse_complete "options $place" ''
        [[ ! $place ]] || _lotse_complete 'options ' ''
      else
        [[ $settled ]] || _lotse_complete "words $place" ''
        _lotse_complete "argument $place $index" '' || _lotse_complete "argument $place rest" ''
      fi
      return 0
    }

    complete -F _lotse lotse

    """#
}
