-- SPDX-License-Identifier: MIT
-- podcast-ls for Neovim 0.11 and later: put this file into `lsp/` of your configuration (or of any
-- folder on 'runtimepath'), then enable it: vim.lsp.enable('podcast_ls')

---@type vim.lsp.Config
return {
  cmd = { 'podcast-ls' },
  filetypes = { 'markdown' },
  root_markers = { '.podcast-ls.json', '.git' },
}
