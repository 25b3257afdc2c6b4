// SPDX-License-Identifier: MIT
// What Swift's Glibc module does not offer: static tables, and system calls behind _GNU_SOURCE.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <stdint.h>

/// The row of the folding table for a code point; see .ci/generate-folding.
///
/// - `text`: UTF-8 of the folded form, `length` bytes long, not terminated; length 255: the scalar itself.
/// - `flags`: letter 1, mark 2, digit 4, upper case 8, marks on it are dropped 16, written without spaces 32.
/// - `script`: a number per script; 0 for what belongs to none (digits, punctuation, symbols).
typedef struct {
  const char *_Nonnull text;
  uint8_t length;
  uint8_t flags;
  uint8_t script;
} csystem_folding;

csystem_folding csystem_fold(uint32_t scalar);

/// A descriptor that polls readable once the process `pid` has ended, closed on exec; -1 and errno
/// where that can't be had (no such process, or not Linux).
int csystem_pidfd_open(int pid);

/// Runs `body(context)` on a thread of its own that no one joins; 0, or the number of the error.
int csystem_start_thread(void (*_Nonnull body)(void *_Nullable), void *_Nullable context);

/// How many bytes a write to the pipe `descriptor` takes without blocking, while all before have been
/// read; -1 while some have not, and where it can't be known (no pipe, or not Linux).
int csystem_empty_pipe_room(int descriptor);

/// Lets freed memory stay with the process, up to about so many bytes, for the next block of that size:
/// of memory that is fresh from the system every page costs as much as copying it.
void csystem_keep_memory(size_t bytes);
/// Gives all freed memory back to the system.
void csystem_give_back_memory(void);

/// Lets the pipe `descriptor` hold so many bytes, where the system grants that; anything else than a
/// smaller pipe stays as it is.
void csystem_widen_pipe(int descriptor, int bytes);

/// Has SIGBUS in a mapped file answered by zeros instead of the end of the process.
///
/// - Returns: what the two functions below take; -1 when too many mappings are watched (then a
///   shortened file ends the process, as without it).
int csystem_mapping_watch(const void *_Nonnull start, size_t length);
/// To be called before the mapping is undone.
void csystem_mapping_forget(int slot);
/// Whether zeros were read in place of what the file held.
int csystem_mapping_is_torn(int slot);

/// How often the calling thread has touched a page that was not at hand: `major` of them had to be read
/// from the disk, `minor` were in memory already.
typedef struct {
  long major;
  long minor;
} csystem_faults;

csystem_faults csystem_page_faults(void);

/// Lets go of the program's own code, which the system has in its file: what is run comes back, what only
/// a start needs does not.
///
/// A debugger's breakpoints go too.
void csystem_give_back_program(void);

/// Has the processor fetch what lies at an address, which is read soon; any address will do.
static inline void csystem_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

#endif
