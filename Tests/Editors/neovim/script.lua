-- SPDX-License-Identifier: MIT
-- Drives a second Neovim by its keys, over RPC, and looks at what it shows. Started by `run`.

local vault = vim.env.VAULT
local ada = 'ada-pinwheel-on-wicks-oil-and-the-long-night'
local failures = 0

local editor = vim.fn.jobstart(
  { vim.env.EDITOR_UNDER_TEST, '--embed', '--headless', '-i', 'NONE', '-n', vault .. '/day.md' },
  { rpc = true, cwd = vault }
)

---Runs Lua in the editor under test.
local function inside(code, ...)
  return vim.rpcrequest(editor, 'nvim_exec_lua', code, { ... })
end

---Presses keys, as a person does: one after another, the editor catching up in between.
local function keys(text)
  vim.rpcrequest(editor, 'nvim_input', text)
  vim.rpcrequest(editor, 'nvim_get_mode')
end

---Looks until `question` (Lua for the editor) has an answer that `isRight`, 20 s at most.
local function wait_for(question, isRight)
  local answer
  local ok = vim.wait(20000, function()
    answer = inside(question)
    return isRight(answer)
  end, 20)
  return ok, answer
end

local function check(name, ok, got)
  io.stdout:write(('%s %s\n'):format(ok and 'ok    ' or 'FAILED', name))
  if not ok then
    failures = failures + 1
    io.stdout:write('       got: ' .. vim.inspect(got) .. '\n')
  end
end

local function check_wait(name, question, isRight)
  check(name, wait_for(question, isRight))
end

local function holds(text)
  return function(answer)
    return type(answer) == 'string' and answer:find(text, 1, true) ~= nil
  end
end

local function is(expected)
  return function(answer)
    return vim.deep_equal(answer, expected)
  end
end

-- The text of the floating windows.
local float = [[
  local text = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.list_extend(text, vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false))
    end
  end
  return table.concat(text, '\n')
]]
local current_line = 'return vim.api.nvim_get_current_line()'
-- What the menu shows; empty when it is closed.
local menu = [[
  local shown = {}
  for _, item in ipairs(vim.fn.pumvisible() == 1 and vim.fn.complete_info({ 'items' }).items or {}) do
    table.insert(shown, item.abbr)
  end
  return shown
]]
local function has(label)
  return function(shown)
    return vim.tbl_contains(shown, label)
  end
end

---Puts the cursor on the first place of `text` in the note, `offset` bytes further.
local function go_to(text, offset)
  inside([[
    local text, offset = ...
    for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local start = line:find(text, 1, true)
      if start then
        vim.api.nvim_win_set_cursor(0, { number, start - 1 + offset })
        return
      end
    end
    error('no ' .. text)
  ]], text, offset)
end

local function hover(name, place, card)
  go_to(place, 2)
  keys('K')
  check_wait('hover over ' .. name, float, holds(card))
  keys('<Esc>')
  inside([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then vim.api.nvim_win_close(window, true) end
    end
  ]])
end

---Types `text` key by key at the end of the note, and accepts the item `label` when it is listed.
local function complete(name, before, text, after, label, result)
  keys('<Esc>Go' .. before)
  if after ~= '' then keys(after .. string.rep('<Left>', #after)) end
  for index = 1, #text do keys(text:sub(index, index)) end
  check_wait('menu: ' .. name, menu, has(label))
  for _, shown in ipairs(inside(menu)) do
    keys('<C-n>')
    if shown == label then break end
  end
  keys('<C-y>')
  check_wait('accepted: ' .. name, current_line, is(result))
  keys('<Esc>')
end

-- The server and its first index.
check_wait('the server is attached', [[
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'podcast_ls' })[1]
  return client and client.initialized and client.root_dir or ''
]], is(vault))
go_to(ada, 2)
check_wait('the catalog is there', [[
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'podcast_ls' })[1]
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answer = client:request_sync('textDocument/hover', params, 2000, 0)
  return answer and answer.result and answer.result.contents.value or ''
]], holds('Wicks'))

hover('a slug behind wide characters', '[[' .. ada, 'A short wick smokes less')
hover('a name', 'Bruno Kafer', 'Light Houses: Bruno Käfer on Mirrors and Patience')
hover('a name in front matter', 'Ada Pinwheel', 'Ada Pinwheel on Wicks, Oil and the Long Night')

complete('a link by its guest', 'See ', '[[pinw', '', ada, 'See [[' .. ada .. ']]')
complete('a link that is closed already', 'See ', '[[pinw', ']]', ada, 'See [[' .. ada .. ']]')
complete('a person', 'See ', '[[bruno', '', 'Bruno Käfer', 'See [[Bruno Käfer]]')
complete('a handle', 'See ', '@bruno-k', '', 'bruno-kafer', 'See @bruno-kafer')

-- Definition: the entry in the catalog.
local place = [[
  return { vim.fs.basename(vim.api.nvim_buf_get_name(0)), vim.api.nvim_win_get_cursor(0)[1] }
]]
go_to('[[' .. ada, 4)
keys('<C-]>')
check_wait('definition opens the entry', place, is({ 'show.txt', 8 }))
keys('<C-o>')
check_wait('and back', 'return vim.fs.basename(vim.api.nvim_buf_get_name(0))', is('day.md'))

-- References: open notes as they are typed, others from the disk.
go_to('[[' .. ada, 4)
keys('grr')
check_wait('references fill the quickfix list', [[
  local lines = {}
  for _, item in ipairs(vim.fn.getqflist()) do
    table.insert(lines, vim.fs.basename(vim.fn.bufname(item.bufnr)) .. ':' .. item.lnum .. ':' .. item.col)
  end
  table.sort(lines)
  return lines
]], function(lines)
  -- Columns in bytes, from 1: behind the brackets of day.md's wide line, and of other.md's link.
  return vim.tbl_contains(lines, 'day.md:6:11') and vim.tbl_contains(lines, 'other.md:3:27')
end)
keys(':cclose<CR>')
inside('vim.cmd.buffer("day.md")')

-- The catalog changes on disk while the note is open.
local page = vim.fn.readblob(vault .. '/show.txt')
page = vim.fn.substitute(page, 'Bruno Käfer', 'Carla Quist', 'g')
local file = assert(io.open(vault .. '/show.txt', 'wb'))
file:write(page)
file:close()
keys('<Esc>GoSee ')
local listed = vim.wait(20000, function()
  keys('<Esc>ccSee [[quist')
  return vim.wait(500, function() return has('Carla Quist')(inside(menu)) end, 20)
end, 20)
check('the menu knows the edited catalog', listed, inside(menu))

-- The connection ends with the editor, before the answer.
pcall(keys, '<Esc>:qa!<CR>')
check('the editor ends', vim.fn.jobwait({ editor }, 10000)[1] == 0)
os.exit(failures == 0 and 0 or 1)
