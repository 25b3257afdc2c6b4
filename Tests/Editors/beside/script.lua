-- SPDX-License-Identifier: MIT
-- Two servers on one note: what its reader sees of each. Started by `run`.

local s = dofile(vim.env.SESSION)
local ada = 'ada-pinwheel-on-wicks-oil-and-the-long-night'

s.open(vim.env.VAULT .. '/paper.md')
s.check_wait('both servers are attached', [[
  local names = {}
  for _, client in ipairs(vim.lsp.get_clients({ bufnr = 0 })) do
    if client.initialized then table.insert(names, client.name) end
  end
  table.sort(names)
  return names
]], s.is({ 'panache', 'podcast_ls' }))

-- Diagnostics of all servers, as `source line:column`.
local marks = [[
  local marks = {}
  for _, mark in ipairs(vim.diagnostic.get(0)) do
    table.insert(marks, (mark.source or '?') .. ' ' .. mark.lnum + 1 .. ':' .. mark.col + 1)
  end
  table.sort(marks)
  return marks
]]
local function starting(beginning, shown)
  return vim.tbl_filter(function(mark) return vim.startswith(mark, beginning) end, shown)
end
s.check_wait('the misspelt slug is all that we report', marks, function(shown)
  return vim.deep_equal(starting('podcast-ls ', shown), { 'podcast-ls 13:10' })
    and #starting('panache ', shown) > 0
end)
s.check_wait('and the other reports nothing on our links', marks, function(shown)
  return #starting('panache 9:', shown) > 0
    and #starting('panache 12:', shown) == 0
    and #starting('panache 13:', shown) == 0
end)

-- Hover: each where it knows something.
s.hover('a citation is the other’s', '@lamps1999', 'Ida Glass (1999)')
s.hover('a link to a note is the other’s', '[text](other', 'Another note')
s.hover('a mention is ours', '[[' .. ada, 'Ada Pinwheel on Wicks, Oil and the Long Night')

-- Completion, merged into one menu. Letters ask us alone, so both are asked once ours are there.
local function ask_both(typed)
  s.keys('<Esc>Go')
  s.type(typed)
  s.wait_for(s.menu, function(shown) return #shown > 0 end)
  s.keys('<C-e><C-x><C-o>')
end
local function each_once(expected)
  return function(shown)
    local seen = {}
    for _, label in ipairs(shown) do
      if seen[label] then return false end
      seen[label] = true
    end
    for _, label in ipairs(expected) do
      if not seen[label] then return false end
    end
    return true
  end
end
ask_both('See @')
s.check_wait('after @ handles and citations, each once', s.menu,
  each_once({ 'bruno-kafer', 'ada-pinwheel', 'lamps1999' }))
ask_both('See [[')
s.check_wait('after [[ episodes and people, each once', s.menu, each_once({ ada, 'Ada Pinwheel' }))
ask_both('See @lam')
s.check_wait('menu: a citation', s.menu, s.has('lamps1999'))
s.accept('lamps1999')
s.check_wait('accepted: a citation', s.current_line, s.is('See @lamps1999'))
s.complete('a link by its guest', { before = 'See ', text = '[[pinw' }, ada, 'See [[' .. ada .. ']]')
s.complete('a link by its slug', { before = 'See ', text = '[[ada-p' }, ada, 'See [[' .. ada .. ']]')
s.complete('a handle', { before = 'See ', text = '@bruno-k' }, 'bruno-kafer', 'See @bruno-kafer')

-- Symbols: the other's headings, our mentions. Neovim shows one server's, so both are asked.
s.show('paper.md')
s.check_wait('headings of the other, mentions of ours, none twice', [[
  local names = {}
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local function add(symbols)
    for _, symbol in ipairs(symbols or {}) do
      table.insert(names, symbol.range.start.line + 1 .. ':' .. symbol.name)
      add(symbol.children)
    end
  end
  for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', params, 2000) or {}) do
    add(answer.result)
  end
  table.sort(names)
  return names
]], s.is({
  '10:Light Houses: Bruno Käfer on Mirrors and Patience',
  '12:Ada Pinwheel',
  '12:Ada Pinwheel on Wicks, Oil and the Long Night',
  '15:Mirrors',
  '17:Bruno Käfer',
  '1:YAML Frontmatter',
  '6:Lamps',
}))

-- Places: one answer each.
s.go_to('@lamps1999', 3)
s.follow('definition of a citation', { 'refs.bib', 1, 7 })
s.show('paper.md')
s.go_to('[[' .. ada, 4)
s.follow('definition of an episode', { 'show.txt', 8, 1 })
s.show('paper.md')
s.go_to('[[' .. ada, 4)
s.keys('grr')
s.check_wait('references of an episode, each once', s.quickfix,
  s.is({ 'day.md:6:11', 'other.md:3:27', 'paper.md:12:23', 'show.txt:8:1' }))
s.keys(':cclose<CR>')

s.finish()
