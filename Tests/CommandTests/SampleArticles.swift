/// Two invented articles about one event.
enum SampleArticles {
    static let left = """
        Bridge opens after nine years of delay

        The mayor opened the new bridge on Tuesday in front of 100,000 people.

        “We have waited for this day for nine long years,” Maria Lopez said.

        A bakery van was the first to cross, and the so-called “holiday” toll was gone by noon.

        Ferries will stop running next month, the city council said.

        """
    static let right = """
        After nine years of waiting, the bridge is open

        On Tuesday the mayor opened the new bridge in front of 150,000 people.

        “We have waited for this day for nine years,” Maria Lopez said.

        Ferries will stop running next month, the city council said.

        A choir of eighty children sang in the rain, and nobody went home early.

        """
}
