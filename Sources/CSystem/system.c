// SPDX-License-Identifier: MIT
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

int csystem_pidfd_open(int pid) {
#if defined(__linux__) && defined(SYS_pidfd_open)
  return (int)syscall(SYS_pidfd_open, pid, 0);
#else
  (void)pid;
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_empty_pipe_room(int descriptor) {
#ifdef F_GETPIPE_SZ
  int room = fcntl(descriptor, F_GETPIPE_SZ);
  int waiting = 0;
  if (room > 0 && ioctl(descriptor, FIONREAD, &waiting) == 0 && waiting == 0) return room;
#else
  (void)descriptor;
#endif
  return -1;
}

csystem_faults csystem_page_faults(void) {
  struct rusage usage;
#ifdef RUSAGE_THREAD
  int who = RUSAGE_THREAD;
#else
  int who = RUSAGE_SELF;
#endif
  csystem_faults faults = {0, 0};
  if (getrusage(who, &usage) == 0) {
    faults.major = usage.ru_majflt;
    faults.minor = usage.ru_minflt;
  }
  return faults;
}

#ifdef __linux__
// The linker's: where the program begins, and where its code ends.
extern const char __executable_start[];
extern const char etext[];

void csystem_give_back_program(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)__executable_start & ~(page - 1);
  uintptr_t end = (uintptr_t)etext & ~(page - 1);
  if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}
#else
void csystem_give_back_program(void) {}
#endif

void csystem_widen_pipe(int descriptor, int bytes) {
#ifdef F_SETPIPE_SZ
  int room = fcntl(descriptor, F_GETPIPE_SZ);
  if (room > 0 && room < bytes) fcntl(descriptor, F_SETPIPE_SZ, bytes);
#else
  (void)descriptor;
  (void)bytes;
#endif
}

void csystem_keep_memory(size_t bytes) {
#ifdef __GLIBC__
  // Larger blocks are mapped, and unmapped when they are freed.
  mallopt(M_MMAP_THRESHOLD, (int)bytes);
  mallopt(M_TRIM_THRESHOLD, (int)bytes);
#else
  (void)bytes;
#endif
}

void csystem_give_back_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

typedef struct {
  void (*body)(void *);
  void *context;
} thread_start;

static void *run_thread(void *argument) {
  thread_start start = *(thread_start *)argument;
  free(argument);
  start.body(start.context);
  return NULL;
}

int csystem_start_thread(void (*body)(void *), void *context) {
  thread_start *start = malloc(sizeof *start);
  if (start == NULL) return ENOMEM;
  start->body = body;
  start->context = context;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  int failure = pthread_create(&thread, &attributes, run_thread, start);
  pthread_attr_destroy(&attributes);
  if (failure != 0) free(start);
  return failure;
}
