import ParallaxCore
import ParallaxReader

extension LiveServices {
    func visit(_ link: WebLink) async throws { try await Browser(wanted: Console.environment("BROWSER")).open(link) }

    func run(_ call: ProgramCall) async throws -> ProgramEnd { try await PipedProgram(call: call).run() }
}
