-- SPDX-License-Identifier: MIT
-- Drives a second Neovim by its keys, over RPC, and looks at what it shows. Any version from 0.7 on may
-- be on either side.

local session = { failures = 0 }
local editor
local exit_code

---Starts the editor under test on a note of the vault.
function session.open(note)
  editor = vim.fn.jobstart(
    { vim.env.EDITOR_UNDER_TEST, '--embed', '--headless', '-i', 'NONE', '-n', note },
    { rpc = true, cwd = vim.env.VAULT, on_exit = function(_, code) exit_code = code end }
  )
  -- What is drawn only, as hints are, is there only where there is a screen.
  vim.rpcrequest(editor, 'nvim_ui_attach', 100, 40, {})
end

---Whether the editor waits for its user, and answers nothing else: messages that fill the screen,
---questions, half a command.
local function is_blocking() return vim.rpcrequest(editor, 'nvim_get_mode').blocking end

---Looks until `is_so`, so many milliseconds at most by the clock: answers that come one after the other
---keep `vim.wait` from looking at its own.
function session.look(milliseconds, is_so)
  local deadline = vim.loop.hrtime() + milliseconds * 1000000
  local ok = false
  vim.wait(milliseconds, function()
    ok = is_so()
    return ok or vim.loop.hrtime() > deadline
  end, 20)
  return ok
end

---Runs Lua in the editor under test, after Enter where it waits for that.
function session.inside(code, ...)
  while not session.look(500, function() return not is_blocking() end) do
    vim.rpcrequest(editor, 'nvim_input', '<CR>')
  end
  return vim.rpcrequest(editor, 'nvim_exec_lua', code, { ... })
end

---Presses keys, as a person does: the editor has taken them in when this returns.
function session.keys(text)
  vim.rpcrequest(editor, 'nvim_input', text)
  vim.rpcrequest(editor, 'nvim_get_mode')
end

---Presses the letters of `text` one after another.
function session.type(text)
  for character in text:gmatch('[%z\1-\127\194-\244][\128-\191]*') do
    session.keys(character == '<' and '<lt>' or character)
  end
end

---Looks until `question` (Lua for the editor) has an answer that `is_right`, 10 s at most.
function session.wait_for(question, is_right)
  local answer
  local ok = session.look(10000, function()
    answer = session.inside(question)
    return is_right(answer)
  end)
  return ok, answer
end

---Whether the editor of 0.7 asks its user something before long.
function session.is_asked() return session.look(10000, is_blocking) end

function session.check(what, ok, got)
  if ok then
    io.stdout:write('ok ' .. what .. '\n')
  else
    session.failures = session.failures + 1
    io.stdout:write(('not ok %s: got %s\n'):format(what, vim.inspect(got):gsub('%s+', ' ')))
  end
end

function session.check_wait(what, question, is_right)
  session.check(what, session.wait_for(question, is_right))
end

function session.holds(...)
  local texts = { ... }
  return function(answer)
    for _, text in ipairs(texts) do
      if type(answer) ~= 'string' or not answer:find(text, 1, true) then return false end
    end
    return true
  end
end

function session.is(expected)
  return function(answer) return vim.deep_equal(answer, expected) end
end

function session.has(label)
  return function(shown) return vim.tbl_contains(shown, label) end
end

---The text of the floating windows.
session.float = [[
  local text = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.list_extend(text, vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false))
    end
  end
  return table.concat(text, '\n')
]]

function session.close_floats()
  session.inside([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then vim.api.nvim_win_close(window, true) end
    end
  ]])
end

---What the menu lists; empty when it is closed. (Before 0.11 also what it has filtered out.)
session.menu = [[
  local key = vim.fn.has('nvim-0.11') == 1 and 'matches' or 'items'
  local shown = {}
  for _, item in ipairs(vim.fn.pumvisible() == 1 and vim.fn.complete_info({ key })[key] or {}) do
    table.insert(shown, item.abbr)
  end
  return shown
]]

---The item that is chosen in the menu.
session.chosen = [[
  local info = vim.fn.complete_info({ 'items', 'selected' })
  return info.selected >= 0 and info.items[info.selected + 1].abbr or ''
]]

---What stands on the screen.
session.screen = [[
  local lines = {}
  for row = 1, vim.o.lines do
    local line = {}
    for column = 1, vim.o.columns do table.insert(line, vim.fn.screenstring(row, column)) end
    table.insert(lines, table.concat(line))
  end
  return table.concat(lines, '\n')
]]

---What the line of the cursor holds.
session.current_line = 'return vim.api.nvim_get_current_line()'

---Which file is shown, and the line and column (from 1, in bytes) of the cursor.
session.place = [[
  local cursor = vim.api.nvim_win_get_cursor(0)
  return { vim.fn.expand('%:t'), cursor[1], cursor[2] + 1 }
]]

---What the quickfix list holds, as `file:line:column`.
session.quickfix = [[
  local places = {}
  for _, item in ipairs(vim.fn.getqflist()) do
    local file = vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t')
    table.insert(places, file .. ':' .. item.lnum .. ':' .. item.col)
  end
  table.sort(places)
  return places
]]

---What the location list holds, as `line:text`: the symbols of a note.
session.symbols = [[
  local names = {}
  for _, item in ipairs(vim.fn.getloclist(0)) do
    local name = item.text:gsub('^%[%w+%] ', '')
    table.insert(names, item.lnum .. ':' .. name)
  end
  table.sort(names)
  return names
]]

---Text that is shown and is not in the note, as `line:text`: hints, lenses, messages.
session.virtual_text = [[
  local shown = {}
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, -1, 0, -1, { details = true })) do
    local lines = vim.list_extend({ mark[4].virt_text or {} }, mark[4].virt_lines or {})
    local text = ''
    for _, line in ipairs(lines) do
      for _, chunk in ipairs(line) do text = text .. chunk[1] end
    end
    if vim.trim(text) ~= '' then table.insert(shown, mark[2] + 1 .. ':' .. vim.trim(text)) end
  end
  return shown
]]

---Shows a note of the vault as it is on the disk.
function session.show(note)
  session.keys('<Esc>')
  -- Twice: the first takes a buffer with its changes.
  session.inside([[
    vim.cmd('edit! ' .. vim.fn.fnameescape(...))
    vim.cmd('edit!')
  ]], vim.env.VAULT .. '/' .. note)
end

---Puts the cursor on the first place of `text` in the note, `offset` bytes further.
function session.go_to(text, offset)
  session.inside([[
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

---Follows what stands under the cursor to a place in another file. Neovim waits a second for the
---answer, which is short where tests share a machine: keys are pressed again as a person would.
function session.follow(what, expected)
  for _ = 1, 5 do
    session.keys('<C-]>')
    local arrived = session.look(2000, function()
      return session.inside(session.place)[1] == expected[1]
    end)
    if arrived then break end
  end
  session.check_wait(what, session.place, session.is(expected))
end

---Asks for the card of what stands at `place`, and looks for `...` in the window that opens.
function session.hover(what, place, ...)
  session.go_to(place, 2)
  session.keys('K')
  session.check_wait('hover over ' .. what, session.float, session.holds(...))
  session.keys('<Esc>')
  session.close_floats()
end

---Chooses the item `label` of the open menu and accepts it. An answer to an earlier letter may still
---change the menu, so it must have stayed as it is for some looks.
function session.accept(label)
  local before, looks = nil, 0
  session.wait_for(session.menu, function(shown)
    looks = vim.deep_equal(shown, before) and looks + 1 or 0
    before = shown
    return looks > 10
  end)
  for _ = 1, #before do
    session.keys('<C-n>')
    if session.inside(session.chosen) == label then break end
  end
  session.keys('<C-y>')
end

---Types on a new last line of the note, and accepts the item `label` when it is listed. `typed` has
---`before`, the text in front; `text`, typed key by key; `after`, what stands behind the cursor
---meanwhile; `ask`, keys that open the menu where none opens by itself.
function session.complete(what, typed, label, result)
  session.keys('<Esc>Go')
  session.complete_here(what, typed, label, result)
end

function session.complete_here(what, typed, label, result)
  session.type(typed.before or '')
  if typed.after then session.keys(typed.after .. string.rep('<Left>', #typed.after)) end
  session.type(typed.text)
  if typed.ask then session.keys(typed.ask) end
  session.check_wait('menu: ' .. what, session.menu, session.has(label))
  session.accept(label)
  session.check_wait('accepted: ' .. what, session.current_line, session.is(result))
  session.keys('<Esc>')
end

---Ends the editor, and this process with it: the connection ends before the answer.
---
---`aborts`: that its own end may fail an assertion, as that of Neovim 0.7 does after `:edit!` of notes
---in which was typed, with all servers stopped too.
function session.finish(aborts)
  pcall(session.keys, '<Esc>:qa!<CR>')
  vim.wait(10000, function() return exit_code ~= nil end, 20)
  session.check('the editor ends', exit_code == 0 or aborts and exit_code == 134, exit_code)
  os.exit(session.failures == 0 and 0 or 1)
end

return session
