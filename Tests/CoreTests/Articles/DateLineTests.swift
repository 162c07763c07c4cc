import Testing

@testable import ParallaxCore

@Suite("Date lines") struct DateLineTests {
    @Test(
        "a line that states a date is read to the minute it states",
        arguments: [
            ("14 May 2031", "2031-05-14"), ("May 14, 2031", "2031-05-14"),
            ("14. Mai 2031, 21:04 Uhr", "2031-05-14T21:04"),
            ("Published: Wednesday, 14th May 2031 at 9:04 pm", "2031-05-14T21:04"),
            ("2031-05-14 07:40", "2031-05-14T07:40"),
            ("14 de mayo de 2031", "2031-05-14"), ("le 1 août 2031", "2031-08-01"), ("2031年5月14日", "2031-05-14"),
            ("14.05.2031, 09:12", "2031-05-14T09:12"), ("5/14/2031", "2031-05-14"),
            ("By Ada Lund | 14 May 2031", "2031-05-14"),
            ("Updated May 14, 2031 9.04am GMT", "2031-05-14T09:04"), ("2031-05-14T07:40:00Z", "2031-05-14T07:40"),
        ])
    func reads(_ line: String, _ date: String) {
        #expect(DateLine(line[...])?.date.description == date)
    }

    @Test(
        "a line that states no date, or more than a date, is none",
        arguments: [
            "On 14 May 2031 the bridge was opened", "05/06/2031", "31 February 2031", "May 2031", "14 May",
            "14 May 99",
            "The bridge of 14 May 2031 has been closed again", "",
        ])
    func refuses(_ line: String) {
        #expect(DateLine(line[...]) == nil)
    }
}
