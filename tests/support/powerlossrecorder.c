/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Put before the C library (LD_PRELOAD), it writes down in which order a program changes one folder: what is written, cut, made durable,
 * renamed and deleted. tests/support/powerloss.py makes from that what a power cut may have left at any moment.
 *
 *   RUSHES_RECORD_FOLDER  the folder; all else passes unseen
 *   RUSHES_RECORD_LOG     the file that gets the records, in the order in which the calls ended
 *
 * A record: kind (1 byte), inode (8), offset or size, or for a sync how many records there were when it began (8), length of a text (4), length of data (4), text, data; little endian.
 * Standard output is recorded too, so that it is known what had been promised to people. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MADE = 'c', WRITTEN = 'w', CUT = 't', SYNCED = 's', RENAMED = 'r', DELETED = 'u', SAID = 'o' };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_descriptor = -2;
static uint64_t records = 0;
static const char* folder;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void put(const void* bytes, size_t size) {
    const char* at = bytes;
    while (size > 0) {
        const ssize_t done = syscall(SYS_write, log_descriptor, at, size);
        if (done <= 0) _exit(120); /* a record that is missing would be a proof of nothing */
        at += done;
        size -= (size_t)done;
    }
}

static void record(char kind, uint64_t inode, uint64_t offset, const char* text, const void* data, size_t size) {
    const uint32_t text_size = text ? (uint32_t)strlen(text) : 0;
    const uint32_t data_size = (uint32_t)size;
    ++records;
    put(&kind, 1);
    put(&inode, 8);
    put(&offset, 8);
    put(&text_size, 4);
    put(&data_size, 4);
    put(text, text_size);
    put(data, size);
}

static void enter(void) {
    pthread_mutex_lock(&lock);
    if (log_descriptor == -2) {
        folder = getenv("RUSHES_RECORD_FOLDER");
        const char* path = getenv("RUSHES_RECORD_LOG");
        log_descriptor = folder && path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644) : -1;
    }
}

static void leave(void) {
    const int number = errno;
    pthread_mutex_unlock(&lock);
    errno = number;
}

static int is_ours(const char* path) {
    const size_t size = folder ? strlen(folder) : 0;
    return log_descriptor >= 0 && path && strncmp(path, folder, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

/* Whether a descriptor is of a file or folder that is ours; its path then, by the name that it had when it was opened or has now. */
static int ours(int descriptor, struct stat* facts, char* path, size_t room) {
    if (log_descriptor < 0 || descriptor < 0 || descriptor == log_descriptor) return 0;
    if (fstat(descriptor, facts) != 0 || !(S_ISREG(facts->st_mode) || S_ISDIR(facts->st_mode))) return 0;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t got = readlink(link, path, room - 1);
    if (got < 0) return 0;
    path[got] = '\0';
    return is_ours(path);
}

static void opened(int descriptor, int was_there) {
    struct stat facts;
    char path[4096];
    if (!was_there && ours(descriptor, &facts, path, sizeof path)) record(MADE, facts.st_ino, 0, path, NULL, 0);
}

static int open_and_record(int (*real)(const char*, int, ...), const char* path, int flags, mode_t mode) {
    if (!(flags & (O_CREAT | O_TRUNC))) return real(path, flags, mode);
    enter();
    struct stat facts;
    const int was_there = lstat(path, &facts) == 0;
    const int descriptor = real(path, flags, mode);
    if (descriptor >= 0) {
        opened(descriptor, was_there);
        char name[4096];
        if (was_there && (flags & O_TRUNC) && ours(descriptor, &facts, name, sizeof name)) record(CUT, facts.st_ino, 0, name, NULL, 0);
    }
    leave();
    return descriptor;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT || ((flags) & O_TMPFILE) == O_TMPFILE) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

int open(const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_and_record(REAL(open), path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    MODE_OF(flags)
    return open_and_record(REAL(open64), path, flags, mode);
}

int openat(int at, const char* path, int flags, ...) {
    MODE_OF(flags)
    if (at == AT_FDCWD || path[0] == '/') return open_and_record(REAL(open), path, flags, mode);
    return REAL(openat)(at, path, flags, mode);
}

static void wrote(int descriptor, const void* bytes, ssize_t done, off_t offset) {
    struct stat facts;
    char path[4096];
    if (done <= 0) return;
    if (descriptor == STDOUT_FILENO && log_descriptor >= 0) record(SAID, 0, 0, NULL, bytes, (size_t)done);
    else if (ours(descriptor, &facts, path, sizeof path)) record(WRITTEN, facts.st_ino, (uint64_t)offset, path, bytes, (size_t)done);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    enter();
    const ssize_t done = REAL(write)(descriptor, bytes, size);
    if (done > 0) wrote(descriptor, bytes, done, descriptor == STDOUT_FILENO ? 0 : lseek(descriptor, 0, SEEK_CUR) - done);
    leave();
    return done;
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    enter();
    const ssize_t done = REAL(pwrite)(descriptor, bytes, size, offset);
    wrote(descriptor, bytes, done, offset);
    leave();
    return done;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) { return pwrite(descriptor, bytes, size, offset); }

static void cut(int descriptor, off_t size) {
    struct stat facts;
    char path[4096];
    if (ours(descriptor, &facts, path, sizeof path)) record(CUT, facts.st_ino, (uint64_t)size, path, NULL, 0);
}

int ftruncate(int descriptor, off_t size) {
    enter();
    const int done = REAL(ftruncate)(descriptor, size);
    if (done == 0) cut(descriptor, size);
    leave();
    return done;
}

int ftruncate64(int descriptor, off64_t size) { return ftruncate(descriptor, size); }

static int sync_and_record(int (*real)(int), int descriptor) {
    struct stat facts;
    char path[4096];
    enter();
    const uint64_t before = records;
    leave();
    const int done = real(descriptor); /* others write meanwhile, and theirs are not part of it */
    enter();
    if (done == 0 && ours(descriptor, &facts, path, sizeof path)) record(SYNCED, facts.st_ino, before, path, NULL, 0);
    leave();
    return done;
}

int fsync(int descriptor) { return sync_and_record(REAL(fsync), descriptor); }
int fdatasync(int descriptor) { return sync_and_record(REAL(fdatasync), descriptor); }

static void renamed(const char* from, const char* to) {
    struct stat facts;
    if (is_ours(to) && lstat(to, &facts) == 0) record(RENAMED, facts.st_ino, 0, to, from, strlen(from));
}

int rename(const char* from, const char* to) {
    enter();
    const int done = REAL(rename)(from, to);
    if (done == 0) renamed(from, to);
    leave();
    return done;
}

int renameat2(int at, const char* from, int other, const char* to, unsigned int flags) {
    enter();
    const int done = REAL(renameat2)(at, from, other, to, flags);
    if (done == 0) renamed(from, to);
    leave();
    return done;
}

int unlink(const char* path) {
    enter();
    struct stat facts;
    const int was_there = lstat(path, &facts) == 0;
    const int done = REAL(unlink)(path);
    if (done == 0 && was_there && is_ours(path)) record(DELETED, facts.st_ino, 0, path, NULL, 0);
    leave();
    return done;
}
