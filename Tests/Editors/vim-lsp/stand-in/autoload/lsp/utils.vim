" SPDX-License-Identifier: MIT
" Stands in for vim-lsp's functions as its help describes them.

function! lsp#utils#get_buffer_path() abort
  return expand('%:p')
endfunction

function! lsp#utils#path_to_uri(path) abort
  return empty(a:path) ? '' : 'file://' . a:path
endfunction

" Names that end in a slash are folders, the others files; empty where nothing is found.
function! lsp#utils#find_nearest_parent_file_directory(path, names) abort
  for l:name in a:names
    let l:Find = l:name =~# '/$' ? function('finddir') : function('findfile')
    let l:found = call(l:Find, [substitute(l:name, '/$', '', ''), fnamemodify(a:path, ':h') . ';'])
    if !empty(l:found)
      return fnamemodify(l:found, ':p:h')
    endif
  endfor
  return ''
endfunction
