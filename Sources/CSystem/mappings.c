// SPDX-License-Identifier: MIT
// A mapped file that somebody shortens raises SIGBUS where its pages are gone. Inside a mapping
// that was registered here, such a page becomes zeros and the mapping is marked torn.
#include "CSystem.h"

#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

enum { slot_count = 64 };

typedef struct {
  _Atomic(uintptr_t) start;
  _Atomic(uintptr_t) end;
  atomic_int torn;
  atomic_int taken;
} mapping_slot;

static mapping_slot slots[slot_count];
static atomic_int is_installed;
static uintptr_t page_size;

static mapping_slot *slot_of(uintptr_t address) {
  for (int i = 0; i < slot_count; i++) {
    uintptr_t start = atomic_load(&slots[i].start);
    if (start != 0 && address >= start && address < atomic_load(&slots[i].end)) return &slots[i];
  }
  return NULL;
}

// Only mmap and atomics: safe in a signal handler.
static void on_bus_error(int number, siginfo_t *info, void *context) {
  (void)context;
  uintptr_t address = (uintptr_t)info->si_addr;
  mapping_slot *slot = slot_of(address);
  if (slot != NULL) {
    void *page = (void *)(address & ~(page_size - 1));
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    if (mmap(page, page_size, PROT_READ, flags, -1, 0) != MAP_FAILED) {
      atomic_store(&slot->torn, 1);
      return;
    }
  }
  // Not ours: returning repeats the access, which now ends the process as it would have.
  signal(number, SIG_DFL);
}

static void install(void) {
  int expected = 0;
  if (!atomic_compare_exchange_strong(&is_installed, &expected, 1)) return;
  page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  struct sigaction action = {0};
  action.sa_sigaction = on_bus_error;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, NULL);
}

int csystem_mapping_watch(const void *start, size_t length) {
  install();
  for (int i = 0; i < slot_count; i++) {
    int expected = 0;
    if (!atomic_compare_exchange_strong(&slots[i].taken, &expected, 1)) continue;
    atomic_store(&slots[i].torn, 0);
    atomic_store(&slots[i].end, (uintptr_t)start + length);
    atomic_store(&slots[i].start, (uintptr_t)start);
    return i;
  }
  return -1;
}

void csystem_mapping_forget(int slot) {
  if (slot < 0 || slot >= slot_count) return;
  atomic_store(&slots[slot].start, 0);
  atomic_store(&slots[slot].end, 0);
  atomic_store(&slots[slot].taken, 0);
}

int csystem_mapping_is_torn(int slot) {
  return slot >= 0 && slot < slot_count && atomic_load_explicit(&slots[slot].torn, memory_order_relaxed);
}
