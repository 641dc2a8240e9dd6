/// Names of months and weekdays in one language, each list once for all rooms.
public struct CalendarNames: Sendable {
    /// BCP 47 primary language.
    public let language: String
    /// Twelve lists, January first, each form separated by a space: nominative and what else the language prints.
    public let months: [String]
    /// Twelve lists of abbreviations, without their stop.
    public let shortMonths: [String]
    /// Seven lists, Monday first.
    public let weekdays: [String]
    /// Seven lists of abbreviations.
    public let shortWeekdays: [String]

    /// The names of a language; `nil` where none are listed.
    public static func of(_ language: String) -> CalendarNames? { all.first { $0.language == language } }

    /// The number of a month's name or abbreviation in lower case, 1 to 12; `nil` for any other word.
    public static func month(_ name: String) -> Int? { monthsByName[name] }

    /// The number of a weekday's name or abbreviation in lower case, 1 for Monday; `nil` for any other word.
    public static func weekday(_ name: String) -> Int? { weekdaysByName[name] }

    private static let monthsByName = table { zip($0.months, $0.shortMonths).map { $0 + " " + $1 } }
    private static let weekdaysByName = table { zip($0.weekdays, $0.shortWeekdays).map { $0 + " " + $1 } }

    /// Every name of all languages; one that two languages number differently is left out.
    private static func table(_ lists: (CalendarNames) -> [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for names in all {
            for (index, list) in lists(names).enumerated() {
                for name in list.split(separator: " ").map(String.init) {
                    numbers[name] = numbers[name].map { $0 == index + 1 ? $0 : 0 } ?? index + 1
                }
            }
        }
        return numbers.filter { $0.value != 0 }
    }

    /// Every language listed.
    public static let all =
        [
            english, german, french, russian, ukrainian, serbian, spanish, italian, portuguese, dutch, polish,
        ] + others

    init(
        _ language: String, months: String, shortMonths: String = String(repeating: ",", count: 11),
        weekdays: String = ",,,,,,", shortWeekdays: String = ",,,,,,"
    ) {
        func lists(_ text: String) -> [String] {
            text.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }
        self.language = language
        self.months = lists(months)
        self.shortMonths = lists(shortMonths)
        self.weekdays = lists(weekdays)
        self.shortWeekdays = lists(shortWeekdays)
        precondition(self.months.count == 12 && self.shortMonths.count == 12, "a year has twelve months")
        precondition(self.weekdays.count == 7 && self.shortWeekdays.count == 7, "a week has seven days")
    }

    private static let english = CalendarNames(
        "en",
        months: """
            january, february, march, april, may, june, july, august, september, october, november, december
            """,
        shortMonths: "jan, feb, mar, apr, , jun, jul, aug, sep sept, oct, nov, dec",
        weekdays: "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
        shortWeekdays: "mon, tue tues, wed, thu thur thurs, fri, sat, sun")

    private static let german = CalendarNames(
        "de",
        months: """
            januar jänner, februar feber, märz, april, mai, juni, juli, august, september, oktober, november,
            dezember
            """,
        shortMonths: "jan jän, feb, mär mrz, apr, , jun, jul, aug, sep sept, okt, nov, dez",
        weekdays: "montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag",
        shortWeekdays: "mo, di, mi, do, fr, sa, so")

    private static let french = CalendarNames(
        "fr",
        months: """
            janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
            """,
        shortMonths: "janv, févr, , avr, , , juil, , sept, oct, nov, déc",
        weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        shortWeekdays: "lun, , mer, jeu, ven, sam, dim")

    private static let russian = CalendarNames(
        "ru",
        months: """
            января январь январе, февраля февраль феврале, марта март марте, апреля апрель апреле, мая май мае,
            июня июнь июне, июля июль июле, августа август августе, сентября сентябрь сентябре,
            октября октябрь октябре, ноября ноябрь ноябре, декабря декабрь декабре
            """,
        shortMonths: "янв, фев февр, мар, апр, , июн, июл, авг, сен сент, окт, ноя нояб, дек",
        weekdays: """
            понедельник понедельника, вторник вторника, среда среду среды, четверг четверга,
            пятница пятницу пятницы, суббота субботу субботы, воскресенье воскресенья
            """,
        shortWeekdays: "пн, вт, ср, чт, пт, сб, вс")

    private static let ukrainian = CalendarNames(
        "uk",
        months: """
            січня січень січні, лютого лютий лютому, березня березень березні, квітня квітень квітні,
            травня травень травні, червня червень червні, липня липень липні, серпня серпень серпні,
            вересня вересень вересні, жовтня жовтень жовтні, листопада листопад листопаді,
            грудня грудень грудні
            """,
        shortMonths: "січ, лют, бер, квіт, трав, черв, лип, серп, вер, жовт, лист, груд",
        weekdays: """
            понеділок понеділка, вівторок вівторка, середа середу середи, четвер четверга,
            п'ятниця п'ятницю п'ятниці, субота суботу суботи, неділя неділю неділі
            """,
        shortWeekdays: "пн, вт, ср, чт, пт, сб, нд")

    private static let serbian = CalendarNames(
        "sr",
        months: """
            januar januara januaru, februar februara februaru, mart marta martu, april aprila aprilu,
            maj maja maju, jun juna junu, jul jula julu, avgust avgusta avgustu,
            septembar septembra septembru, oktobar oktobra oktobru, novembar novembra novembru,
            decembar decembra decembru
            """,
        shortMonths: "jan, feb, mar, apr, , , , avg, sep sept, okt, nov, dec",
        weekdays: """
            ponedeljak ponedeljka, utorak utorka, sreda sredu srede, četvrtak četvrtka, petak petka,
            subota subotu subote, nedelja nedelju nedelje
            """,
        shortWeekdays: "pon, uto, sre, čet, pet, sub, ned")

    private static let spanish = CalendarNames(
        "es",
        months: """
            enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre setiembre, octubre, noviembre,
            diciembre
            """,
        shortMonths: "ene, feb, mar, abr, , jun, jul, ago, sep sept, oct, nov, dic",
        weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
        shortWeekdays: ", , , , , , ")

    private static let italian = CalendarNames(
        "it",
        months: """
            gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre,
            dicembre
            """,
        shortMonths: "gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic",
        weekdays: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
        shortWeekdays: ", , , , , , ")

    private static let portuguese = CalendarNames(
        "pt",
        months: """
            janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
            """,
        shortMonths: "jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez",
        weekdays: "segunda, terça, quarta, quinta, sexta, sábado, domingo",
        shortWeekdays: ", , , , , , ")

    private static let dutch = CalendarNames(
        "nl",
        months: """
            januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
            """,
        shortMonths: "jan, feb, mrt, apr, , jun, jul, aug, sep sept, okt, nov, dec",
        weekdays: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
        shortWeekdays: ", , , , , , ")

    private static let polish = CalendarNames(
        "pl",
        months: """
            stycznia styczeń, lutego luty, marca marzec, kwietnia kwiecień, maja maj, czerwca czerwiec,
            lipca lipiec, sierpnia sierpień, września wrzesień, października październik,
            listopada listopad, grudnia grudzień
            """,
        shortMonths: "sty, lut, , kwi, , cze, lip, sie, wrz, paź, lis, gru",
        weekdays: "poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela",
        shortWeekdays: ", , , , , , ")
}
