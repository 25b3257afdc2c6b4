
-- How the pictures look, behind what editors/neovim/README.md says.
vim.o.termguicolors = true
vim.o.background = 'dark'
vim.o.winborder = 'rounded'
vim.o.linebreak = true
vim.o.laststatus = 0
vim.o.ruler = false
vim.o.showmode = false
vim.opt.fillchars = { eob = ' ' }
vim.opt.shortmess:append('I')
vim.diagnostic.config({ virtual_lines = true })
-- Mentions alone: the entry of the sample is a page in the cache, of a long path.
vim.keymap.set('n', 'grr', function() vim.lsp.buf.references({ includeDeclaration = false }) end)
