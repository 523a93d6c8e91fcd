# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server in the test's own process that serves files with ranges and strong tags, and goes wrong as it is told: for proofs in Python.
The raw-socket server for single faults is FaultServer (faultserver.h)."""
import collections
import hashlib
import http.server
import socket
import struct
import threading
import time
from urllib.parse import urlsplit

PIECE = 64 * 1024


class Served:
    """What lies below a path. `faults` is a callable that is asked for each request and answers a dictionary:
    status, retry_after (instead of a body); cut (bytes of the body, then the end), reset (instead of a polite end), stall (bytes, then nothing
    for `stall_seconds`), ignore_range, corrupt (a byte's offset in the file), rate (bytes per second)."""

    def __init__(self, content, faults=lambda: {}):
        self.content = content
        self.etag = '"' + hashlib.sha1(content).hexdigest()[:16] + '"'
        self.faults = faults


class Server:
    def __init__(self):
        self.served = {}
        self.sent = collections.Counter()  # bytes of bodies by path
        self.faults_played = collections.Counter()
        self._lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):  # noqa: N802  # the name that http.server calls
                try:
                    outer._answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):  # whoever was killed says no goodbye
                pass

        self._http = Quiet(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._thread.start()

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def _answer(self, handler):
        path = urlsplit(handler.path).path
        served = self.served.get(path)
        if served is None:
            self._say(handler, 404, b"")
            return
        fault = served.faults()
        with self._lock:
            self.faults_played.update(key for key in fault if key not in ("stall_seconds", "retry_after", "rate"))
        if "status" in fault:
            self._say(handler, fault["status"], b"<html>no</html>", {"Content-Type": "text/html"} | ({"Retry-After": str(fault["retry_after"])} if "retry_after" in fault else {}))
            return
        begin, end, status = 0, len(served.content), 200
        wanted = handler.headers.get("Range", "")
        condition = handler.headers.get("If-Range", served.etag)
        if wanted.startswith("bytes=") and condition == served.etag and not fault.get("ignore_range"):
            first, _, last = wanted[6:].partition("-")
            begin, status = int(first), 206
            end = min(end, int(last) + 1) if last else end
            if begin >= len(served.content):
                self._say(handler, 416, b"", {"Content-Range": f"bytes */{len(served.content)}"})
                return
        handler.send_response(status)
        handler.send_header("Content-Type", "application/mxf")
        handler.send_header("ETag", served.etag)
        handler.send_header("Content-Length", str(end - begin))
        if status == 206:
            handler.send_header("Content-Range", f"bytes {begin}-{end - 1}/{len(served.content)}")
        handler.end_headers()
        self._send(handler, path, served.content, begin, end, fault)

    def _send(self, handler, path, content, begin, end, fault):
        start = begin
        stop = min(end, begin + min(fault.get("cut", end), fault.get("stall", end)))
        while begin < stop:
            piece = content[begin : min(begin + PIECE, stop)]
            bad = fault.get("corrupt", -1) - begin
            if 0 <= bad < len(piece):
                piece = piece[:bad] + bytes([piece[bad] ^ 1]) + piece[bad + 1 :]
            handler.wfile.write(piece)
            with self._lock:
                self.sent[path] += len(piece)
            begin += len(piece)
            if "rate" in fault:
                time.sleep(len(piece) / fault["rate"])
        if begin == end and "reset" not in fault:
            return
        handler.close_connection = True
        if "stall" in fault and begin - start >= fault["stall"]:
            time.sleep(fault.get("stall_seconds", 1))
        if fault.get("reset"):
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()

    @staticmethod
    def _say(handler, status, body, fields=None):
        handler.send_response(status)
        for name, value in (fields or {}).items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
