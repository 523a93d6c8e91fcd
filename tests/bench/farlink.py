# SPDX-License-Identifier: GPL-3.0-or-later
"""A link to a place far away, for kernels without netem: a relay on loopback that holds every byte back and every connection down.

TCP itself runs over loopback, so loss cannot be played packet by packet. What a steady loss does to one connection is known, though
(Mathis et al. 1997): its rate is MSS / RTT * 1.22 / sqrt(loss). The relay holds each connection to that rate, and delays both directions.
"""

import asyncio
import collections
import math
import time

SEGMENT = 1448       # bytes of a TCP segment on Ethernet
PIECE = 16 * 1024


def mathis(round_trip: float, loss: float) -> float:
    """Bytes per second of one TCP connection."""
    return SEGMENT / round_trip * 1.22 / math.sqrt(loss)


async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float, rate: float | None) -> None:
    """Each piece leaves when the link has sent what was before it, and arrives `delay` later."""
    under_way: collections.deque[tuple[float, bytes]] = collections.deque()
    more = asyncio.Event()
    room = asyncio.Event()
    room.set()
    ended = False

    async def deliver() -> None:
        while True:
            while not under_way:
                if ended:
                    return
                more.clear()
                await more.wait()
            due, piece = under_way.popleft()
            if len(under_way) < 4096:
                room.set()
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            writer.write(piece)
            await writer.drain()

    delivery = asyncio.create_task(deliver())
    free_at = time.monotonic()
    try:
        while piece := await reader.read(PIECE):
            now = time.monotonic()
            free_at = max(free_at, now) + (len(piece) / rate if rate else 0.0)
            under_way.append((free_at + delay, piece))
            more.set()
            # A sender is held up by its window: it does not run ahead of the link by more than a round trip.
            await asyncio.sleep(max(0.0, free_at - now))
            if len(under_way) >= 4096:
                room.clear()
                await room.wait()
    except ConnectionError:
        pass
    ended = True
    more.set()
    try:
        await delivery
        writer.close()
    except (ConnectionError, RuntimeError):
        pass


async def serve(port: int, target: int, round_trip: float, loss: float) -> None:
    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(round_trip)  # the handshake
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", target, limit=4 * PIECE)
        await asyncio.gather(carry(reader, far_writer, round_trip / 2, None), carry(far_reader, writer, round_trip / 2, mathis(round_trip, loss)))

    server = await asyncio.start_server(relay, "127.0.0.1", port, limit=4 * PIECE)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    import sys

    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))
