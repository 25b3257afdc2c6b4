" SPDX-License-Identifier: MIT
" podcast-ls for ALE: put this file into ale_linters/markdown/ of ~/.vim (or of any folder on
" 'runtimepath'), then name it: let g:ale_linters = {'markdown': ['podcast_ls']}

" ALE asks no server without a root: a note outside of a workspace has its own folder.
function! s:Root(buffer) abort
  let l:configuration = ale#path#FindNearestFile(a:buffer, '.podcast-ls.json')
  return fnamemodify(empty(l:configuration) ? bufname(a:buffer) : l:configuration, ':p:h')
endfunction

call ale#linter#Define('markdown', {
\   'name': 'podcast_ls',
\   'lsp': 'stdio',
\   'executable': 'podcast-ls',
\   'command': '%e --position-encoding utf-8',
\   'project_root': function('s:Root'),
\ })
