/// Words that say nothing about what a sentence is about: articles, prepositions, pronouns, auxiliaries, reporting verbs.
public struct StopWords: Sendable {
    private let languages: UInt32

    /// The stop words of a language; none for `nil`.
    public static func of(_ language: Language?) -> StopWords {
        StopWords(languages: language.map(bits) ?? 0)
    }

    /// Whether a folded word is one of them.
    ///
    /// - Complexity: O(*n*) in the length of the word.
    public func contains(_ word: String) -> Bool { contains(WordKey(word)) }

    func contains(_ word: WordKey) -> Bool { Self.languages(with: word) & languages != 0 }

    /// The languages that have a word as a stop word: one bit each, in the order of ``Language/allCases``.
    static func languages(with word: WordKey) -> UInt32 { owners[word] }

    private static func bits(of language: Language) -> UInt32 {
        Language.allCases.firstIndex(of: language).map { 1 << UInt32($0) } ?? 0
    }

    /// About as many words as the lists hold.
    private static let capacity = 2_048

    private static let owners: WordTable = {
        var table = WordTable(capacity: capacity)
        for (language, list) in lists {
            let bits = bits(of: language)
            list.withUTF8Buffer { table.insert(list: $0, bits) }
        }
        return table
    }()

    private static let lists: [(Language, StaticString)] = [
        (
            .english,
            """
            a an the of to in on at by for with from and or but if that this these those it its it's he he's his him she
            she's her they them their we us our you your i i'm my me is isn't are aren't was wasn't were weren't be been
            being has hasn't have haven't had hadn't do don't does doesn't did didn't will won't would wouldn't could
            couldn't should shouldn't may might can can't cannot must not no nor as so than then there there's here who
            whom whose which what when where why how said says say saying also just about into over after before up out
            more most other some such only own same any all both each while because during through between against under
            again off too very until upon within without s t d ll m re ve mr ms mrs dr
            """
        ),
        (
            .german,
            """
            der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine keinen mit von vom zu
            zum zur im in an am auf aus bei beim für gegen nach über um unter vor durch als wie dass daß weil wenn ist sind
            war waren wird werden wurde wurden worden hat haben hatte hatten sein seine seiner seinem seinen ihr ihre ihrer
            ihren ihrem er sie es wir ich sich man auch noch nur schon so sagte sagt bis dort hier diese dieser dieses
            diesem diesen sei seien kann können soll sollen muss müssen will doch dann was wer wo da erklärte betonte
            """
        ),
        (
            .french,
            """
            le la les l un une des de du d et ou mais ne pas n que qu qui quoi dont où ce cet cette ces c il elle ils elles
            on nous vous je j se s sa son ses leur leurs notre au aux à en dans par pour sur avec sans sous entre vers est
            sont était étaient été être a ont avait avaient avoir fait plus moins aussi comme si y selon après avant lors
            chez tout tous toute toutes dit déclaré même très affirme explique ajoute
            """
        ),
        (
            .spanish,
            """
            el la los las lo un una unos unas de del al y e o u pero no ni que quien cual como cuando donde en con por para
            sin sobre entre hasta desde contra según tras ante su sus se le les me mi nos él ella ellos este esta estos
            estas ese esa eso es son fue fueron ser sido era eran está están ha han había haber más muy ya también si sí
            dijo afirmó hay dice afirma señaló aseguró explicó declaró añadió
            """
        ),
        (
            .italian,
            """
            il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla
            dai in nel nella nei nelle con su sul sulla per tra fra e ed o ma non che chi cui come quando dove se si ci è
            sono era erano stato stata stati essere ha hanno aveva avere suo sua suoi loro questo questa questi quello più
            anche già detto dopo prima contro dice disse afferma spiegato dichiarato aggiunto
            """
        ),
        (
            .portuguese,
            """
            o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até desde
            contra e ou mas não nem que quem qual como quando onde se seu sua seus suas lhe ele ela eles elas este esta
            esse essa isso é são foi foram ser sido era eram está estão tem têm tinha há mais muito já também disse após ao
            aos à às diz afirmou afirma declarou explicou acrescentou vai vão
            """
        ),
        (
            .dutch,
            """
            de het een en of maar niet geen met van voor op aan in uit bij tot naar om over onder door tegen na als dat die
            dit deze er is zijn was waren wordt worden werd werden heeft hebben had hadden hij zij ze wij we ik je haar hun
            hem zich ook nog al meer zei zegt te dan wat wie waar kan kunnen zal zou zouden moet volgens zeggen vertelt
            liet
            """
        ),
        (
            .swedish,
            """
            och i att det som en ett på är av för med till den de har inte om han hon sig sin sitt sina var men vi ja så
            från vid kan när där hade ut upp över under efter mot eller ska skulle blir blev också säger sade enligt
            berättar menar skriver
            """
        ),
        (
            .norwegian,
            """
            og i at det som en et ei på er av for med til den de har ikke om han hun seg sin sitt sine var men vi jeg så
            fra ved kan når der hadde ut opp over under etter mot eller skal skulle blir ble også sier sa ifølge å
            forteller fortalte mener skriver
            """
        ),
        (
            .danish,
            """
            og i at det som en et på er af for med til den de har ikke om han hun sig sin sit sine var men vi jeg så fra
            ved kan når der havde ud op over under efter mod eller skal skulle bliver blev også siger sagde ifølge
            fortæller fortalte mener skriver
            """
        ),
        (
            .finnish,
            """
            ja on ei se että oli ovat olivat hän he me ne ole ollut olla mutta tai kun jos kuin myös joka jotka mukaan sekä
            vain niin tämä nämä sen hänen sanoi sanoo jo nyt kertoi kertoo totesi toteaa
            """
        ),
        (
            .polish,
            """
            i w na z do się że nie to jest są był była było były o jak za po od dla przez ale lub czy tym tego tej ten ta
            te który która które których także jego jej ich ze przy pod nad oraz już tylko być został została zostały
            powiedział powiedziała we co aby mówi mówił dodał dodała stwierdził stwierdziła oświadczył poinformował ani
            """
        ),
        (
            .czech,
            """
            a v na z se že ne to je jsou byl byla bylo byli o jak za po od do pro ale nebo s k u ve při pod nad také jeho
            její jejich který která které už jen být si i by řekl řekla podle aby tak však říká řekli uvedl uvedla dodal
            dodala prohlásil prohlásila tvrdí konstatoval konstatuje jsme jsem ani musí má mají
            """
        ),
        (
            .slovak,
            """
            a v na z so sa že nie to je sú bol bola bolo boli o ako za po od do pre ale alebo s k u vo pri nad tiež jeho
            jej ich ktorý ktorá ktoré keď už len byť si aj by keďže pretože povedal povedala uviedol uviedla podľa aby tak
            však hovorí dodal dodala vyhlásil vyhlásila tvrdí konštatoval sme som ani musí má majú
            """
        ),
        (
            .russian,
            """
            и в во на с со не что это как а но или из за по от до для о об обо при к ко у же бы ли то был была было были
            быть есть он она оно они его её ее их который которая которые которого также уже только еще ещё после сказал
            сказала заявил заявила сообщил сообщила этом этого том где когда чтобы отметил отметила добавил добавила
            подчеркнул пояснил рассказал рассказала говорит мы
            """
        ),
        (
            .ukrainian,
            """
            і й та в у на з із зі не що це як а але або за по від до для про при к був була було були бути є він вона воно
            вони його її їх який яка які якого також вже тільки ще після сказав сказала заявив заявила повідомив де коли
            щоб цього наголосив зазначив додав додала говорить ми
            """
        ),
        (
            .turkish,
            """
            ve bir bu da de için ile olarak olan daha çok gibi ama değil ki o ne her en kadar sonra göre dedi söyledi diyor
            belirtti ifade var yok veya ise
            """
        ),
        (
            .hungarian,
            """
            a az és egy hogy nem is meg volt van de ez azt ezt ha mint már csak vagy el ki be le fel még majd szerint
            mondta közölte mondja után között
            """
        ),
        (
            .romanian,
            """
            și în de la a al ai ale cu pe că nu este sunt era au fost fi din pentru prin care sau dar mai o un unei unui se
            sa lui ei lor după spus declarat
            """
        ),
        (
            .greek,
            """
            ο η το οι τα του της των τον την και να σε με για από που δεν θα είναι ήταν ότι στο στη στην στον στα ένα μια
            ένας ως αλλά κατά μετά είπε δήλωσε
            """
        ),
    ]
}
