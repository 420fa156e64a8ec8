#!/usr/bin/python3
"""Usage: shortnames.py STORE MOUNTPOINT. A volume whose names have at most 143 bytes, as in home folders that
are encrypted with eCryptfs, over an ordinary folder. Goes when it is unmounted."""
import errno
import os
import sys

from fusepy import FUSE, FuseOSError, Operations

MOST = 143


class ShortNames(Operations):
    def __init__(self, store):
        self.store = store

    def __call__(self, operation, path, *rest):
        if operation in ("rename", "link", "symlink"):  # of two names
            rest = (self.place(rest[0]),) + rest[1:]
        return super().__call__(operation, self.place(path), *rest)

    def place(self, path):
        if any(len(part.encode()) > MOST for part in path.split("/")):
            raise FuseOSError(errno.ENAMETOOLONG)
        return self.store + path

    def getattr(self, path, handle=None):
        facts = os.lstat(path)
        return {key: getattr(facts, key) for key in
                ("st_mode", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")}

    def readdir(self, path, handle):
        return [".", ".."] + os.listdir(path)

    def create(self, path, mode, info=None):
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)

    def open(self, path, flags):
        return os.open(path, flags & ~os.O_APPEND)

    def read(self, path, size, offset, handle):
        return os.pread(handle, size, offset)

    def write(self, path, data, offset, handle):
        return os.pwrite(handle, data, offset)

    def truncate(self, path, length, handle=None):
        os.truncate(path, length)

    def fsync(self, path, only_data, handle):
        os.fsync(handle)

    def release(self, path, handle):
        os.close(handle)

    def rename(self, old, new):
        os.rename(old, new)

    def link(self, new, old):  # fusepy gives the new name first
        os.link(old, new)

    def unlink(self, path):
        os.unlink(path)

    def mkdir(self, path, mode):
        os.mkdir(path, mode)

    def rmdir(self, path):
        os.rmdir(path)

    def chmod(self, path, mode):
        os.chmod(path, mode)

    def chown(self, path, user, group):
        os.chown(path, user, group)

    def utimens(self, path, times=None):
        os.utime(path, times)

    def statfs(self, path):
        facts = os.statvfs(path)
        return {"f_bsize": facts.f_bsize, "f_frsize": facts.f_frsize, "f_blocks": facts.f_blocks,
                "f_bfree": facts.f_bfree, "f_bavail": facts.f_bavail, "f_namemax": MOST}


FUSE(ShortNames(sys.argv[1]), sys.argv[2], foreground=True, nothreads=True)
