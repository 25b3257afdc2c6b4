" SPDX-License-Identifier: MIT
" Does what vim-lsp does when Vim has started, and writes what was registered.

doautocmd User lsp_setup
let s:root = g:registered.root_uri(g:registered)
call writefile([json_encode(extend({'root_uri': s:root}, g:registered, 'keep'))], $REGISTERED)
setfiletype markdown
doautocmd User lsp_buffer_enabled
call writefile([json_encode({'omnifunc': &omnifunc, 'K': maparg('K', 'n')})], $REGISTERED, 'a')
qall!
