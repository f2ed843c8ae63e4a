import type {shells} from '../../request.js';

export type Shell = (typeof shells)[number];

/*
Each script asks the program itself what could come next, so that it knows the content in use, and stays right when the
program is another tomorrow. An answer is a line: the value, a tab and what it is; a line that begins with a tab asks
for the names of files as well. Nothing the program has to say reaches the shell but that.
*/

const bash = String.raw`# Completion of reality for Bash. In ~/.bashrc: eval "$(reality completion bash)"
_reality() {
	local reply
	local asks_for_files=
	COMPREPLY=()
	while IFS= read -r reply; do
		case $reply in
			$'\t'*) asks_for_files=1 ;;
			*) COMPREPLY[${'$'}{#COMPREPLY[@]}]=$reply ;;
		esac
		case $reply in
			*:) compopt -o nospace 2>/dev/null ;;
		esac
	done < <(command reality completion bash -- "${'$'}{COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" </dev/null 2>/dev/null)
	if [[ -z $asks_for_files ]]; then
		compopt +o default 2>/dev/null
	elif compgen -f -- "${'$'}{COMP_WORDS[COMP_CWORD]}" >/dev/null; then
		# Readline completes the names of files better than a list of them could.
		COMPREPLY=()
	fi
	return 0
}
complete -o default -F _reality reality
`;

const zsh = String.raw`#compdef reality
# Completion of reality for Zsh. In ~/.zshrc, behind compinit: source <(reality completion zsh)
_reality() {
	local line value about asks_for_files=
	local -a answers fields
	while IFS= read -r line; do
		value=${'$'}{line%%$'\t'*}
		about=${'$'}{line#*$'\t'}
		if [[ -z $value ]]; then
			asks_for_files=1
			continue
		fi
		value=${'$'}{${'$'}{value//\\/\\\\}//:/\\:}
		if [[ $value == *: ]]; then
			fields+=("$value${'$'}{about:+:$about}")
		else
			answers+=("$value${'$'}{about:+:$about}")
		fi
	done < <(command reality completion zsh -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" </dev/null 2>/dev/null)
	# -U: what the program answers fits what is typed, also where letters differ in case.
	(( $#answers )) && _describe -V -t answers reality answers -U
	(( $#fields )) && _describe -V -t fields field fields -U -S ''
	if [[ -n $asks_for_files ]]; then
		[[ $PREFIX == --*=* ]] && compset -P 1 '*='
		_files
	fi
}
if [[ $funcstack[1] == _reality ]]; then
	_reality "$@"
else
	compdef _reality reality
fi
`;

const fish = String.raw`# Completion of reality for fish: reality completion fish > ~/.config/fish/completions/reality.fish
function __reality_complete
	set -l typed (commandline -ct)
	set -l before (commandline -opc)
	for line in (command reality completion fish -- $before[2..-1] $typed </dev/null 2>/dev/null)
		if string match -q -- \t'*' $line
			set -l flag (string match -r -- '^--[^=]*=' $typed)
			set -l paths (__fish_complete_path (string replace -r -- '^--[^=]*=' '' $typed))
			printf '%s\n' "$flag"$paths
		else
			printf '%s\n' $line
		end
	end
end
complete -c reality -e
complete -c reality -k -f -a '(__reality_complete)'
`;

/** What a shell reads to complete the program's command lines. */
export const completionScripts: Readonly<Record<Shell, string>> = {bash, zsh, fish};
