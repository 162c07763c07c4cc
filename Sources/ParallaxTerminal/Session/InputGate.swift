import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Waits for keys, letters and signals together.
struct InputGate {
    /// What has come.
    struct Arrivals: Hashable {
        var hasInput = false
        var isLost = false
        var notes: [SignalGuard.Note] = []
    }

    let input: Int32
    let mailbox: Mailbox
    let signals: SignalGuard

    /// Blocks until something comes or the time is over; no time means for ever.
    func wait(_ limit: Duration?) -> Arrivals {
        var ready = [input, mailbox.descriptor, signals.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        _ = poll(&ready, nfds_t(ready.count), Self.milliseconds(limit))
        let events = Int32(ready[0].revents)
        return Arrivals(
            hasInput: events & POLLIN != 0, isLost: events & (POLLHUP | POLLERR | POLLNVAL) != 0,
            notes: ready[2].revents == 0 ? [] : signals.drain()
        )
    }

    /// Whether something waits to be taken.
    var hasArrivals: Bool {
        var ready = [input, mailbox.descriptor, signals.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        return poll(&ready, nfds_t(ready.count), 0) != 0
    }

    /// Blocks until the next signal comes; `false` when the time is over.
    func waitForSignal(_ limit: Duration) -> Bool {
        var ready = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&ready, 1, Self.milliseconds(limit)) != 0
    }

    /// What `poll` takes, rounded up, for waiting 0 ms again and again would be spinning.
    static func milliseconds(_ limit: Duration?) -> Int32 {
        guard let limit else { return -1 }
        let (seconds, fraction) = limit.components
        return Int32(clamping: max(0, seconds * 1000 + (fraction + 999_999_999_999_999) / 1_000_000_000_000_000))
    }
}
