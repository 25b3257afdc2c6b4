-- SPDX-License-Identifier: MIT
-- What a user of Neovim sees and does, by keys. Started by `run`.

local s = dofile(vim.env.SESSION)
local ada = 'ada-pinwheel-on-wicks-oil-and-the-long-night'
local bruno = 'light-houses-bruno-kafer-on-mirrors-and-patience'

-- The server and its first index.
s.open(vim.env.VAULT .. '/day.md')
s.check_wait('the server is attached', [[
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'podcast_ls' })[1]
  return client and client.initialized and client.root_dir or ''
]], s.is(vim.env.VAULT))
s.go_to(ada, 2)
s.check_wait('the catalog is there', [[
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'podcast_ls' })[1]
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answer = client:request_sync('textDocument/hover', params, 2000, 0)
  return answer and answer.result and answer.result.contents.value or ''
]], s.holds('Wicks'))

s.hover('a slug behind wide characters', '[[' .. ada,
  'Ada Pinwheel on Wicks, Oil and the Long Night', 'A short wick smokes less')
s.hover('a name', 'Bruno Kafer', 'Light Houses: Bruno Käfer on Mirrors and Patience')
s.hover('a name in front matter', 'Ada Pinwheel', 'Ada Pinwheel on Wicks, Oil and the Long Night')

-- What is shown unasked: behind the lines, above them, in lists.
s.check_wait('who and when behind a slug, and nothing else', s.virtual_text,
  s.is({ '6:Ada Pinwheel, 2021-03-03' }))
s.keys(':lua vim.lsp.buf.document_symbol()<CR>')
s.check_wait('the mentions are the symbols of the note', s.symbols, s.is({
  '2:Ada Pinwheel',
  '6:Ada Pinwheel on Wicks, Oil and the Long Night',
  '6:Bruno Käfer',
}))
s.keys(':lclose<CR>')
s.show('Bruno Käfer.md')
s.check_wait('mentions above a note about a person', s.virtual_text, function(shown)
  return #shown > 0 and shown[1]:find('^1:') and shown[1]:find('1 mention in 1 other note', 1, true)
end)

-- Completion.
s.show('day.md')
s.complete('a link by its guest', { before = 'See ', text = '[[pinw' }, ada, 'See [[' .. ada .. ']]')
s.complete('a link whose brackets are closed already', { before = 'See ', text = '[[pinw', after = ']]' },
  ada, 'See [[' .. ada .. ']]')
s.complete('a person in a link', { before = 'See ', text = '[[bruno' }, 'Bruno Käfer', 'See [[Bruno Käfer]]')
s.complete('a slug letter by letter', { before = 'See ', text = '[[' .. bruno:sub(1, 30) }, bruno,
  'See [[' .. bruno .. ']]')
s.complete('a handle', { before = 'See ', text = '@bruno-k' }, 'bruno-kafer', 'See @bruno-kafer')
s.complete('after an emoji', { before = '🏮 é ', text = '[[pinw' }, ada, '🏮 é [[' .. ada .. ']]')
s.complete('a name in prose', { before = 'Heard ', text = 'Ad' }, 'Ada Pinwheel', 'Heard Ada Pinwheel')
s.complete('a name in prose, beyond its space', { before = '🏮 With ', text = 'Bruno K' }, 'Bruno Käfer',
  '🏮 With Bruno Käfer')
s.keys('<Esc>Go')
s.type('Nothing of Ours: [1] a@b.example, #12.')
s.check_wait('other prose stays as it is typed', s.current_line, s.is('Nothing of Ours: [1] a@b.example, #12.'))
s.check('and opens no menu', #s.inside(s.menu) == 0, s.inside(s.menu))
s.show('unfinished.md')
s.keys('G$a')
s.complete_here('at the end of a note whose last line has no end', { before = ' ', text = '[[pinw' }, ada,
  'The last line has no end [[' .. ada .. ']]')

-- Definition: the entry in the catalog.
s.show('day.md')
s.go_to('[[' .. ada, 4)
s.follow('definition opens the entry', { 'show.txt', 8, 1 })
s.keys('<C-o>')
s.check_wait('and back', s.place, s.is({ 'day.md', 6, 13 }))
s.go_to('Bruno Kafer', 2)
s.follow('definition of a person is the name in the title', { 'show.txt', 15, 15 })
s.keys('<C-o>')

-- References: open notes as they are typed, others from the disk.
s.show('day.md')
s.keys('Go' .. ada .. ' unsaved<Esc>')
s.go_to('[[' .. ada, 4)
s.keys('grr')
-- Columns in bytes, from 1. The entry is the declaration, which Neovim wants among them.
s.check_wait('references fill the quickfix list', s.quickfix,
  s.is({ 'day.md:6:11', 'day.md:9:1', 'other.md:3:27', 'show.txt:8:1', 'unfinished.md:3:28' }))
s.keys(':cclose<CR>')

-- A diagnostic, and what it proposes.
s.show('mistake.md')
s.check_wait('a misspelt slug is marked', [[
  local marks = {}
  for _, mark in ipairs(vim.diagnostic.get(0)) do
    table.insert(marks, { mark.lnum, mark.col, mark.end_col, mark.severity, mark.code, mark.source })
  end
  return marks
]], s.is({ { 2, 11, 11 + #ada, vim.diagnostic.severity.WARN, 'near-miss', 'podcast-ls' } }))
s.go_to('[[ada', 4)
s.keys('<C-w>d')
s.check_wait('its message is shown', s.float, s.holds(ada))
s.keys('<Esc>')
s.close_floats()
s.keys('gra')
s.check_wait('its actions are offered, the fix first', s.screen, s.holds('1: Replace by “' .. ada))
s.keys('1<CR>')
s.check_wait('the first is the fix, and is made', s.current_line, s.is('🏮 See [[' .. ada .. ']] again.'))
s.check_wait('and the mark is gone', 'return #vim.diagnostic.get(0)', s.is(0))

-- There is no rename, and it is not promised.
s.keys(':messages clear<CR>')
s.go_to('[[ada', 4)
s.keys('grn')
s.check_wait('a rename is refused', "return vim.fn.execute('messages')", s.holds('ename'))
s.check('and the note is as it was', s.inside(s.current_line) == '🏮 See [[' .. ada .. ']] again.',
  s.inside(s.current_line))

-- The catalog changes on disk while notes are open.
s.show('day.md')
vim.uv.fs_copyfile(vim.env.LATER, vim.env.VAULT .. '/show.txt')
s.keys('<Esc>Go')
local listed = s.look(10000, function()
  s.keys('<Esc>cc')
  s.type('See [[quist')
  return s.look(500, function() return s.has('Carla Quist')(s.inside(s.menu)) end)
end)
s.check('the menu knows the guest of a new episode', listed, s.inside(s.menu))
s.keys('<Esc>')
s.go_to('[[' .. ada, 4)
s.follow('definition knows where the entry is now', { 'show.txt', 14, 1 })

s.finish()
