/// One thing to time, under the name it is printed with.
struct Measure {
    /// What one run works on, and the run itself.
    struct Work {
        /// How much one run gets through, in the measure's unit.
        let amount: Int
        /// Does it once. The result is handed back so that the optimiser cannot leave the work out.
        let run: () async -> Any
    }

    let name: String
    /// What is counted a second, such as `bytes`.
    let unit: String
    /// Whether it takes minutes.
    let isHeavy: Bool
    /// Makes what the runs work on; not timed.
    let prepare: () async -> Work

    init(_ name: String, unit: String, isHeavy: Bool = false, prepare: @escaping () async -> Work) {
        self.name = name
        self.unit = unit
        self.isHeavy = isHeavy
        self.prepare = prepare
    }
}

extension Measure {
    private static let fewestRuns = 5
    private static let shortestTime = Duration.seconds(1)

    /// Runs the measure once to warm up, then until there are runs and time enough. The memory is that of preparing, too.
    func figure() async -> Figure {
        PeakMemory.reset()
        let work = await prepare()
        _ = await work.run()
        var times: [Duration] = []
        var total = Duration.zero
        while times.count < Self.fewestRuns || total < Self.shortestTime {
            let time = await Self.time(work.run)
            times.append(time)
            total += time
        }
        return Figure(name: name, unit: unit, amount: work.amount, times: times, peak: PeakMemory.megabytes)
    }

    /// The time of one run; giving its result back to the system does not count.
    private static func time(_ run: () async -> Any) async -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        let result = await run()
        let time = start.duration(to: clock.now)
        withExtendedLifetime(result) {}
        return time
    }
}
