-- SPDX-License-Identifier: MIT
-- What a user of Neovim 0.7 sees and does, by keys. Started by `run`.

local s = dofile(vim.env.SESSION)
local ada = 'ada-pinwheel-on-wicks-oil-and-the-long-night'
local ask = '<C-x><C-o>'

s.open(vim.env.VAULT .. '/day.md')
s.check_wait('the server is attached', [[
  for _, client in pairs(vim.lsp.buf_get_clients(0)) do
    if client.initialized then return client.name .. ' ' .. client.config.root_dir end
  end
]], s.is('podcast_ls ' .. vim.env.VAULT))
s.go_to(ada, 2)
s.check_wait('the catalog is there', [[
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 2000)
  for _, answer in pairs(answers or {}) do return answer.result and answer.result.contents.value end
]], s.holds('Wicks'))

s.hover('a slug behind wide characters', '[[' .. ada,
  'Ada Pinwheel on Wicks, Oil and the Long Night', 'A short wick smokes less')
s.hover('a name', 'Bruno Kafer', 'Light Houses: Bruno Käfer on Mirrors and Patience')
s.hover('a name in front matter', 'Ada Pinwheel', 'Ada Pinwheel on Wicks, Oil and the Long Night')

-- Its omnifunc lists what begins with what was typed, and nothing else.
s.complete('a link by its slug', { before = 'See ', text = '[[ada-p', ask = ask }, ada, 'See [[' .. ada .. ']]')
s.complete('a link whose brackets are closed already',
  { before = 'See ', text = '[[ada-p', after = ']]', ask = ask }, ada, 'See [[' .. ada .. ']]')
s.complete('a person in a link', { before = 'See ', text = '[[Bru', ask = ask }, 'Bruno Käfer',
  'See [[Bruno Käfer]]')
s.complete('a handle', { before = 'See ', text = '@bruno-k', ask = ask }, 'bruno-kafer', 'See @bruno-kafer')
s.complete('after an emoji', { before = '🏮 é ', text = '[[ada-p', ask = ask }, ada, '🏮 é [[' .. ada .. ']]')
s.complete('a name in prose', { before = 'Heard ', text = 'Ad', ask = ask }, 'Ada Pinwheel', 'Heard Ada Pinwheel')
s.show('unfinished.md')
s.keys('G$a')
s.complete_here('at the end of a note whose last line has no end', { before = ' ', text = '[[ada-p', ask = ask },
  ada, 'The last line has no end [[' .. ada .. ']]')

s.show('day.md')
s.go_to('[[' .. ada, 4)
s.follow('definition opens the entry', { 'show.txt', 8, 1 })
s.keys('<C-o>')
s.check_wait('and back', s.place, s.is({ 'day.md', 6, 13 }))

s.show('day.md')
s.keys('Go' .. ada .. ' unsaved<Esc>')
s.go_to('[[' .. ada, 4)
s.keys('grr')
s.check_wait('references fill the quickfix list', s.quickfix,
  s.is({ 'day.md:6:11', 'day.md:9:1', 'other.md:3:27', 'show.txt:8:1', 'unfinished.md:3:28' }))
s.keys(':cclose<CR>')

s.show('mistake.md')
s.check_wait('a misspelt slug is marked', [[
  local marks = {}
  for _, mark in ipairs(vim.diagnostic.get(0)) do
    table.insert(marks, { mark.lnum, mark.col, mark.end_col, mark.severity, mark.source })
  end
  return marks
]], s.is({ { 2, 11, 11 + #ada, vim.diagnostic.severity.WARN, 'podcast-ls' } }))
s.go_to('[[ada', 4)
s.keys('<C-w>d')
s.check_wait('its message is shown', s.float, s.holds(ada))
s.keys('<Esc>')
s.close_floats()
s.keys('gra')
s.check('its actions are offered', s.is_asked())
s.keys('1<CR>')
s.check_wait('the first is the fix, and is made', s.current_line, s.is('🏮 See [[' .. ada .. ']] again.'))
s.check_wait('and the mark is gone', 'return #vim.diagnostic.get(0)', s.is(0))

s.show('day.md')
vim.loop.fs_copyfile(vim.env.LATER, vim.env.VAULT .. '/show.txt')
s.keys('<Esc>Go')
local listed = s.look(10000, function()
  s.keys('<Esc>cc')
  s.type('See [[carla-q')
  s.keys(ask)
  return s.look(500, function() return s.has('carla-quist-on-shades-and-quiet-rooms')(s.inside(s.menu)) end)
end)
s.check('the menu knows a new episode', listed, s.inside(s.menu))

s.finish(true)
