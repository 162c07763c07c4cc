/// How much a word tells about what a sentence is about, before the sentence's own article is looked at.
///
/// The lists were written down by hand from what news repeats every day, in bands of falling frequency; every other word
/// counts as rare. The weights follow the inverse document frequency (Spärck Jones, 1972) of typical members.
public enum CommonWords {
    /// The weight of a word that is on no list.
    public static let rareWeight: Float = 8.5

    /// The weight of a folded word in running news text of a language, about 3 for *people* and 8.5 for a rare name.
    ///
    /// - Complexity: O(*n*) in the length of the word.
    public static func weight(of word: String, in language: Language?) -> Float {
        weight(of: WordKey(word), in: language)
    }

    static func weight(of word: WordKey, in language: Language?) -> Float {
        guard let table = table(of: language) else { return rareWeight }
        let bands = table[word]
        return bands == 0 ? rareWeight : bandWeights[UInt32.bitWidth - 1 - bands.leadingZeroBitCount]
    }

    private static let bandWeights: [Float] = [3.6, 4.8, 5.8, 6.6]

    private static func table(of language: Language?) -> WordTable? {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        case .russian: russian
        case .ukrainian: ukrainian
        default: nil
        }
    }

    private static let english = table(.english)
    private static let german = table(.german)
    private static let french = table(.french)
    private static let spanish = table(.spanish)
    private static let russian = table(.russian)
    private static let ukrainian = table(.ukrainian)

    private static func table(_ language: Language) -> WordTable {
        let lists = bands.first { $0.language == language }?.lists ?? []
        var table = WordTable(capacity: lists.reduce(0) { $0 + $1.utf8CodeUnitCount } / 4)
        for (band, list) in lists.enumerated() { list.withUTF8Buffer { table.insert(list: $0, 1 << UInt32(band)) } }
        return table
    }

    private static let bands: [(language: Language, lists: [StaticString])] = [
        (
            .english,
            [
                """
                year years people new time one two first last president government state states country told day week day's
                tuesday wednesday thursday friday monday saturday sunday police made make according million work world united
                man men woman women house city officials official minister news now many much still even back way percent
                """,
                """
                three four five six seven ten another former month months days weeks home national group party leader leaders
                public law court war security including include includes included since around report reports reported
                reporting part case long take took taken get got going go goes went come came comes good high like second few
                second night next number during think want wants wanted see seen know known help called call calls family
                children life school students company business market money billion percent thousands hundreds today
                yesterday tomorrow morning evening early late end statement spokesman spokeswoman member members general chief
                head political military support plan plans economic foreign international department office election
                campaign vote voters presidential senate congress republican republicans democratic democrats democrat
                january february march april june july august september october november december north south east west
                asked added announced expected however although though further later earlier near left right local federal
                place point set use used using show showed shows become became least several without whether down off never
                always often again away every little big small major great top old young own made making does done being
                american british russian chinese european french german washington york america britain russia china
                """,
                """
                prime ministry parliament secretary administration white union council committee director authorities
                authority service services force forces army troops officer officers attack attacks killed died dead death
                deaths kill killing injured victims victim fire arrested charged charges judge trial prosecutors lawyer
                attorney investigation evidence criminal crime justice prison sentence accused alleged murder shot shooting
                gun bill policy rights rule rules power budget tax taxes cost costs price prices percent rate rates growth
                economy bank industry trade deal agreement talks meeting conference summit decision issue issues problem
                problems situation crisis conflict peace threat action actions response effort efforts change changes process
                program system project development health hospital medical care university college education study research
                experts expert data information technology internet media television film music game games team season
                players player win won lost loss victory race championship coach play played open opening start started begin
                began continue continued continues hold held keep kept bring brought give given gave put run running move
                moved leave leaving return returned turn turned lead led meet met speak spoke speaking talk talking tell
                believe believed feel felt need needs needed try trying tried look looking find found show shown say hear
                heard face faced allow allowed agree agreed pay paid buy sell sold build built fall fell rise rose increase
                increased cut cuts fight fighting join joined follow following followed remain remains remained serve served
                stop stopped create created offer offered provide provided require required reach reached pass passed
                important large largest recent recently possible likely able clear strong best better hard different same full
                free special real sure certain close black white red blue human social financial private central final past
                current currently previous previously ago nearly almost half third quarter million total average area region
                southern northern eastern western capital town village street building road car vehicle plane air water land
                border km miles hours hour minutes minute moment date history story book letter word words question questions
                answer reason result results fact idea view interview press reporters journalist newspaper website online
                video post posted page twitter facebook release released publish published wife husband son daughter mother
                father parents brother friends friend child boy girl age aged body hand hands head face eyes name named names
                person everyone everything something anything nothing others someone lot lots thing things kind sort side
                """,
                """
                access accept accident account achieve act active activity actually address admitted advance advice affairs
                affected afternoon agency agencies agenda agents aid aim aimed aircraft airport alliance allies alone along
                already amid among amount analyst analysts anger annual appeal appear appeared appearance application appointed
                approach approved argued argument armed arrest article asking aspect assembly assistance associated association
                attempt attempts attend attended attention audience available avoid award aware backed bad ballot ban banned
                base based battle beat become beginning behalf behind benefit benefits beyond blame board bomb born boss box
                break broke broken brief broad bus cabinet calling camera candidate candidates career carried carry cash caught
                cause caused center centre century challenge chairman chance character choice choose church citizen citizens
                civil civilian civilians claim claimed claims class clearly client coalition cold comment comments commission
                commitment committed common communities community companies competition complete complex concern concerned
                concerns condition conditions conduct conducted confirm confirmed consider considered considering contact
                contract control corporate corruption couple course cover coverage crew critical criticism criticized
                criticised critics crowd culture customers daily damage danger dangerous debate debt decade decades decided
                declared declined defeat defence defense demand demands denied deny deputy described despite destroyed details
                difficult diplomatic direct discuss discussed discussion disease district doctor doctors document documents
                dollars double doubt drive driver driving drop dropped drug drugs due earth easy economist effect effective
                efforts elected elections elsewhere emergency employees employment ending energy enforcement engaged ensure
                enter entire environment especially establish estimated event events eventually exactly example executive
                exercise existing expect experience explain explained explosion extra failed failure fair faith families
                famous fans fear fears feeling field fifth figure figures file filed finally firm firms fishing flight floor
                focus food football former forward foundation freedom front fuel fund funding funds future gained gas gather
                gathered gave generation giving global goal gone governor grant ground groups grow growing guilty hall happen
                happened happy heart heavy held helped helping hit holding holiday hope hopes hoped host hostage hot hotel huge
                hurt image immediate immediately immigration impact improve incident independent individual individuals
                influence initial initially inside institute insurance intelligence intended interest interests interior
                invasion investigators investment investors involved island job jobs journalists judges jury key labor labour
                language lawmakers laws lawsuit lawyers leadership leading league learn learned learning legal legislation
                less level levels light line linked list listed live lives living longer looked lose losing love low lower main
                majority manager march mark mass massive match matter matters maybe mayor mean means meant measure measures
                meetings message middle mind ministers miss missile missing mission model modern movement movie multiple
                murdered nation nations native natural nature necessary needed negotiations network none normal noted notice
                nuclear offensive offering operation operations opinion opportunity opposed opposition option options order
                ordered orders organisation organization original outside overall owner paper parliamentary particular
                particularly parties partner partners passengers patients pattern peaceful penalty performance perhaps period
                personal phone photo photos picture pictures piece planned planning played playing pledge police policies
                politician politicians politics poll polls pool poor popular population position positive potential powerful
                practice prepared presence present presidency pressure prevent primary prisoners probably produce product
                production products professional professor progress promise promised property proposal proposed prosecutor
                protect protection protest protests protesters prove proved provides province purpose pushed quickly quite
                raise raised raising range rather reaction read reading ready reality really received reduce reform refugees
                refused regarding region regional related relations relationship religious remarks remember remove removed
                rescue residents resolution resources respect respond responsible rest retired review revealed risk risks role
                room round row safe safety sale sales sanctions save scene scheduled science scientists score sea search seat
                seats secret sector seek seeking seems sense sent separate series serious seriously session sexual share shares
                shared ship shooter short signed significant similar simply single sister site sitting sites size society
                soldier soldiers solution source sources space speaker speech spend spending spent spread staff stage stand
                standing star starting stated statements station status stay step steps stock stood store storm strategy
                strength stress strike strikes struggle student style subject success successful suddenly suffered suggest
                suggested suggests summer supporters supporting supposed supreme surprise suspect suspects suspected sweeping
                talked target targeted targets tax teacher teachers television term terms terror terrorism terrorist test tests
                testimony thank theory thought threatened threats tough toward towards traffic train training transfer travel
                treated treatment tried troops true trust truth types understand understanding unit units university upcoming
                urged value various veteran violence violent visit visited voice voted voting wait waiting walk wall watch
                ways weapon weapons weather week weekend welcome wide win window winning winter wish witness witnesses wounded
                worked workers working worse worst worth writing written wrote wrong yet
                """,
            ]
        ),
        (
            .german,
            [
                "jahr jahre jahren mann frau menschen tag zeit land regierung präsident polizei prozent millionen neue neuen neue",
                "montag dienstag mittwoch donnerstag freitag samstag sonntag euro uhr stadt partei minister deutschland woche",
            ]
        ),
        (
            .french,
            [
                "an ans année années président gouvernement pays ministre état états france premier deux jour monde police",
                "lundi mardi mercredi jeudi vendredi samedi dimanche pour cent millions trois hommes femmes ville parti",
            ]
        ),
        (
            .spanish,
            [
                "año años presidente gobierno país estado estados ministro dos día mundo policía personas parte primer",
                "lunes martes miércoles jueves viernes sábado domingo millones tres hombre mujer ciudad partido semana",
            ]
        ),
        (
            .russian,
            [
                "год года году лет президент правительство страны россии человек один день время власти сша украины украине",
                "понедельник вторник среду четверг пятницу субботу воскресенье млн тысяч министр слова словам сообщает рф",
            ]
        ),
        (
            .ukrainian,
            [
                "рік року роки президент уряд країни україни україні людей один день час росії сша влада",
                "понеділок вівторок середу четвер пятницю суботу неділю млн тисяч міністр слова словами повідомляє",
            ]
        ),
    ]
}
