
-- panache as its users have it, with completion while they type.
vim.lsp.config('panache', {
  cmd = { vim.env.PANACHE, 'lsp' },
  filetypes = { 'markdown' },
  root_markers = { '.panache.toml' },
})
vim.lsp.enable('panache')
vim.api.nvim_create_autocmd('LspAttach', {
  callback = function(ev)
    vim.lsp.completion.enable(true, ev.data.client_id, ev.buf, { autotrigger = true })
  end,
})
