import Foundation
import ParallaxTesting
import Testing

@Suite("Feeds on the command line")
struct FeedTests {
    private let folder: ScratchFolder
    private let site: FeedSite

    init() throws {
        folder = try ScratchFolder()
        site = try FeedSite()
        site["/feed"] = site.feed("Anchor lost", "Bell found")
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments, environment: ["PARALLAX_LIBRARY": folder.path + "/library.sqlite"])
    }

    @Test("a feed is subscribed to and its entries are added; a second time all is known")
    func added() throws {
        let run = try self.run("add", site.address + "/feed")
        #expect(run.status == 0 && run.output == "2 added, 1 feed subscribed\n" && run.errors.isEmpty)
        #expect(
            try self.run("add", site.address + "/feed").output == "0 added, 2 known already, 1 subscribed already\n")
        #expect(try self.run("list").output.contains("Low Ferring Times"))
        #expect(!site.asked.contains("/robots.txt"))
    }

    @Test("feeds are printed as a table, as JSON and as OPML, and the OPML leads back to them")
    func printed() throws {
        _ = try run("add", site.address + "/feed")
        let table = try run("feeds").output
        #expect(table.hasPrefix("Low Ferring Times  20") && table.hasSuffix("  \(site.address)/feed\n"))
        let json = try run("feeds", "--json").json()
        #expect(json["address"] as? String == site.address + "/feed" && json["failures"] as? Int == 0)
        #expect(json["ended"] as? Bool == false && json["problem"] is NSNull && json["fetched"] is String)
        try folder.write("feeds.opml", run("feeds", "--opml").output)
        let other = ["PARALLAX_LIBRARY": folder.path + "/other.sqlite"]
        let before = site.asked.count
        let run = try ProgramRun(["add", folder.path + "/feeds.opml"], environment: other)
        #expect(run.status == 0 && run.output == "0 added, 1 feed subscribed\n")
        #expect(try ProgramRun(["feeds"], environment: other).output.contains("not fetched yet  \(site.address)/feed"))
        #expect(site.asked.count == before)
    }

    @Test("a feed of somebody's list does not lead into a private network until the user names it")
    func privateNetwork() throws {
        try folder.write("l.opml", "<opml><body><outline text='Low' xmlUrl='\(site.address)/feed'/></body></opml>")
        _ = try run("add", folder.path + "/l.opml")
        let refused = try run("fetch")
        #expect(refused.status == 1 && refused.errors.contains("lies in a private network"))
        #expect(refused.errors.contains("name it yourself: parallax add URL."))
        #expect(refused.output == "0 new in 1 feed, 1 failed\n" && site.asked.isEmpty)
        #expect(try run("add", site.address + "/feed").output == "2 added, 1 subscribed already\n")
        #expect(try run("fetch").output == "Low Ferring Times: nothing new\n0 new in 1 feed\n")
    }

    @Test("fetching brings what is new, and what has not changed is not sent again")
    func fetched() throws {
        _ = try run("add", site.address + "/feed")
        site["/feed"] = site.feed("Crane turns", "Anchor lost", fields: ["ETag": "\"same\""])
        #expect(try run("fetch").output == "Low Ferring Times: 1 new\n1 new in 1 feed\n")
        site["/feed"] = site.feed("Never sent")
        let run = try self.run("fetch", "--json")
        #expect(run.status == 0)
        let json = try run.json()
        #expect(json["outcome"] as? String == "unchanged" && json["added"] as? Int == 0 && json["problem"] is NSNull)
        #expect(try self.run("list", "--json").output.split(separator: "\n").count == 3)
    }

    @Test("without feeds there is nothing to fetch, and nobody is asked")
    func none() throws {
        let run = try self.run("fetch")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("parallax add URL"))
    }

    @Test("a feed that is gone for good is not asked for again until it is added again")
    func gone() throws {
        _ = try run("add", site.address + "/feed")
        site["/feed"] = .content(status: 410)
        let run = try self.run("fetch")
        #expect(
            run.status == 1 && run.errors.contains("is gone for good.") && run.output == "0 new in 1 feed, 1 failed\n")
        let asked = site.asked.count
        #expect(try self.run("fetch").output == "Low Ferring Times: ended\n0 new in 1 feed\n")
        #expect(site.asked.count == asked)
        site["/feed"] = site.feed("Anchor lost")
        #expect(try self.run("add", site.address + "/feed").status == 0)
        #expect(try self.run("fetch").output == "Low Ferring Times: nothing new\n0 new in 1 feed\n")
    }

    @Test("a server that asks to be left alone is, for as long as it says")
    func busy() throws {
        _ = try run("add", site.address + "/feed")
        site["/feed"] = .content(status: 429, fields: ["Retry-After": "7300"])
        let run = try self.run("fetch")
        #expect(run.status == 1 && run.errors.contains("asks to be left alone for 2 hours."))
        let asked = site.asked.count
        #expect(try self.run("fetch").output.hasPrefix("Low Ferring Times: left alone for "))
        #expect(site.asked.count == asked)
        #expect(try self.run("feeds").output.contains("failed once"))
    }

    @Test("a feed that moved for good is asked for where it is now")
    func moved() throws {
        _ = try run("add", site.address + "/feed")
        site["/feed"] = .redirect(301, to: "/news.xml")
        site["/news.xml"] = site.feed("Crane turns")
        #expect(try run("fetch").output.contains("1 new; moved to \(site.address)/news.xml"))
        #expect(try run("fetch").output.hasPrefix("Low Ferring Times: nothing new"))
        #expect(site.asked.last == "/news.xml" && site.asked.count { $0 == "/feed" } == 2)
    }

    @Test("a page gives its article and names its feed; robots.txt is asked first")
    func page() throws {
        site["/story"] = site.page("Ferry loses its anchor")
        let run = try self.run("add", site.address + "/story")
        #expect(run.status == 0 && run.output == "1 added\n")
        #expect(run.errors == "parallax: The page has a feed; to subscribe: parallax add \(site.address)/feed\n")
        #expect(site.asked == ["/robots.txt", "/story"])
        site["/robots.txt"] = .text("User-agent: *\nDisallow: /closed\n")
        site["/closed"] = site.page("Closed")
        let closed = try self.run("add", site.address + "/closed")
        #expect(closed.status == 1 && closed.output == "0 added, 1 refused\n" && closed.errors.contains("robots.txt"))
    }

    @Test("what a page has said is not undone by the feed that announces it")
    func completed() throws {
        _ = try run("add", site.address + "/feed")
        site["/Anchor"] = site.page("Anchor lost")
        #expect(try run("add", site.address + "/Anchor").output == "0 added, 1 changed, kept as new versions\n")
        #expect(try run("fetch").output == "Low Ferring Times: nothing new\n0 new in 1 feed\n")
        #expect(try run("search", "\"calm water\"").output.contains("calm water"))
    }

    @Test("what cannot be fetched is told in one sentence each, and the rest is done")
    func refused() throws {
        let run = try self.run(
            "add", site.address + "/feed", site.address + "/none.xml", "http://a:b@c.example/", "ftp://c.example/")
        #expect(run.status == 1 && run.output == "2 added, 1 feed subscribed, 3 refused\n")
        #expect(run.errors.contains("/none.xml answers 404, not found."))
        #expect(run.errors.contains("http://a:b@c.example/ is no address of http or https."))
        #expect(run.errors.contains("ftp://c.example/ is no address of http or https.") && run.isHarmless)
    }

    @Test("subscriptions are removed by their address, and their articles stay")
    func removed() throws {
        _ = try run("add", site.address + "/feed")
        let other = ["--library", folder.path + "/other.sqlite"]
        for words in [["feeds"] + other + ["remove", "x"], ["feeds", "remove", "x"] + other] {
            #expect(try ProgramRun(words).errors.contains("no library at \(other[1])"))
        }
        #expect(try self.run("feeds", "remove", "--opml", site.address + "/feed").status == 2)
        let run = try self.run("feeds", "remove", site.address + "/feed", site.address + "/other")
        #expect(
            run.status == 1 && run.output == "1 feed removed\n" && run.errors.contains("/other is none of the feeds."))
        #expect(try self.run("feeds", "--json").output.isEmpty)
        #expect(try self.run("list").output.split(separator: "\n").count == 2)
    }

    @Test("Ctrl-C ends fetching at once, keeps what came, and the feed is no failure")
    func interrupted() throws {
        let slow = try FeedSite()
        slow["/slow.xml"] = .stall
        try folder.write(
            "l.opml", "<opml><body><outline text='Slow' xmlUrl='\(slow.address)/slow.xml'/></body></opml>")
        _ = try run("add", site.address + "/feed")
        site["/feed"] = site.feed("Crane turns")
        let line = """
            "$0" add \(slow.address)/slow.xml 2>"$OUT/errors" & pid=$!
            until test -e "$OUT/asked"; do sleep 0.05; done; kill -INT $pid; wait $pid; echo "status $?"
            """
        let out = folder.path
        let watcher = Thread {
            while slow.asked.isEmpty { usleep(10_000) }
            _ = FileManager.default.createFile(atPath: out + "/asked", contents: nil)
        }
        watcher.start()
        let run = try ProgramRun(
            shell: line, environment: ["PARALLAX_LIBRARY": folder.path + "/library.sqlite", "OUT": out])
        #expect(run.output == "0 added\nstatus 130\n")
        #expect(folder.text(of: "errors").contains("Interrupted after 0 of 1 inputs"))
    }
}
