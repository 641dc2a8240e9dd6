import Testing

@testable import Extraction

@Suite struct `Dates in a sentence` {
    @Test(arguments: [
        ("Beekeepers met in Osh on 18 December 2023.", "18 December 2023 = 2023-12-18"),
        ("Beekeepers met in Osh on 6 November.", "6 November = ?-11-6"),
        ("The fair opens on Friday, 1 September 2023, in Bar.", "Friday, 1 September 2023 = 2023-9-1"),
        ("The fair opened on Thursday 19 January in Bar.", "Thursday 19 January = ?-1-19"),
        ("The order is of the 29th of February 2024.", "29th of February 2024 = 2024-2-29"),
        ("They met on 3rd May 2019.", "3rd May 2019 = 2019-5-3"),
        ("They met on December 18, 2023 in Osh.", "December 18, 2023 = 2023-12-18"),
        ("They met on Monday, May 4, 2020, in Osh.", "Monday, May 4, 2020 = 2020-5-4"),
        ("They met on March 5 in Osh.", "March 5 = ?-3-5"),
        ("They met on Sept. 5, 2021, in Osh.", "Sept. 5, 2021 = 2021-9-5"),
        ("They met on Nov. 19.", "Nov. 19 = ?-11-19"),
        ("They met on 5 May, 2024.", "5 May, 2024 = 2024-5-5"),
        ("A note of 3 october 2025 names them.", "3 october 2025 = 2025-10-3"),
        ("A note of 3 march 2025 names them.", "3 march 2025 = 2025-3-3"),
        ("The file is of 2024-11-05.", "2024-11-05 = 2024-11-5"),
        ("The file is of 25.04.2015, as before.", "25.04.2015 = 2015-4-25"),
        ("The file is of 25/04/2015.", "25/04/2015 = 2015-4-25"),
        ("The file is of 04/25/2015.", "04/25/2015 = 2015-4-25"),
        ("At 08:10 on 22 June a siren rang.", "22 June = ?-6-22"),
        ("It is as of 19:30hrs, 26 January 2016.", "26 January 2016 = 2016-1-26"),
        ("The count was taken on 15 April last year.", "15 April last year = ?-4-15 of year -1"),
        (
            "It rained from 28 to 30 April last year.",
            "from 28 to 30 April last year = ?-4-28 of year -1 to ?-4-30 of year -1"
        ),
        ("It rains on 3 and 4 May next year.", "3 and 4 May next year = ?-5-3 of year 1 to ?-5-4 of year 1"),
        ("They met on 13-December-2023.", "13-December-2023 = 2023-12-13"),
        ("The court ruled Friday that it rains.", "Friday = weekday 5 nearest"),
        (
            "She had spent Monday and Tuesday at a window.",
            "Monday and Tuesday = weekday 1 nearest to weekday 2 nearest"
        ),
    ]) func `single days`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        ("From 13 to 15 December 2023, bakers met.", "From 13 to 15 December 2023 = 2023-12-13/2023-12-15"),
        ("They met from 11 to 12 June 2025.", "from 11 to 12 June 2025 = 2025-6-11/2025-6-12"),
        ("They met on 5-9 August 2024.", "5-9 August 2024 = 2024-8-5/2024-8-9"),
        ("On 14 – 19 August 2023 they met.", "14 – 19 August 2023 = 2023-8-14/2023-8-19"),
        ("They met on 12–13 November 2019.", "12–13 November 2019 = 2019-11-12/2019-11-13"),
        ("They met on 4\u{2212}8 October.", "4\u{2212}8 October = ?-10-4/?-10-8"),
        ("They met on 30 June–2 July 2023.", "30 June–2 July 2023 = 2023-6-30/2023-7-2"),
        ("They met on 30 June-2 July 2023.", "30 June-2 July 2023 = 2023-6-30/2023-7-2"),
        ("They met 30 September to 2 October.", "30 September to 2 October = ?-9-30/?-10-2"),
        ("They met 27 February until 2 March 2023.", "27 February until 2 March 2023 = 2023-2-27/2023-3-2"),
        ("They met 27 February through 2 March.", "27 February through 2 March = ?-2-27/?-3-2"),
        ("It ran 28 December to 3 January 2024.", "28 December to 3 January 2024 = 2023-12-28/2024-1-3"),
        (
            "It ran from 28 December 2023 to 3 January 2024.",
            "from 28 December 2023 to 3 January 2024 = 2023-12-28/2024-1-3"
        ),
        ("They met November 5-7, 2019.", "November 5-7, 2019 = 2019-11-5/2019-11-7"),
        ("They met on Nov. 16–18.", "Nov. 16–18 = ?-11-16/?-11-18"),
        ("They met April 29 to May 1, 2023.", "April 29 to May 1, 2023 = 2023-4-29/2023-5-1"),
        ("They met from April 29 to May 1.", "from April 29 to May 1 = ?-4-29/?-5-1"),
        ("They met between 14 February and 9 March.", "between 14 February and 9 March = ?-2-14/?-3-9"),
        ("They met between 4 and 6 November.", "between 4 and 6 November = ?-11-4/?-11-6"),
        ("They met from the 3rd to the 5th of June.", "from the 3rd to the 5th of June = ?-6-3/?-6-5"),
        (
            "They met from Monday, 3 June to Friday, 7 June 2024.",
            "from Monday, 3 June to Friday, 7 June 2024 = 2024-6-3/2024-6-7"
        ),
        (
            "They met from Monday, 3 June, to Friday, 7 June 2024.",
            "from Monday, 3 June, to Friday, 7 June 2024 = 2024-6-3/2024-6-7"
        ),
        ("Shops close 3/4 June.", "3/4 June = ?-6-3/?-6-4"),
        ("They met from 5 May to June 2024.", "from 5 May to June 2024 = 2024-5-5/2024-6"),
    ]) func `ranges of days`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        ("They met on 16 and 17 October.", ["16 and 17 October = ?-10-16/?-10-17"]),
        ("They met on 9 and 10 July 2024.", ["9 and 10 July 2024 = 2024-7-9/2024-7-10"]),
        ("They met on 4 and 6 November.", ["4 = ?-11-4", "6 November = ?-11-6"]),
        ("They met on 4 and on 6 November.", ["4 = ?-11-4", "6 November = ?-11-6"]),
        ("They met on 16, 17 and 18 October.", ["16, 17 and 18 October = ?-10-16/?-10-18"]),
        ("They met on 5, 6 and 9 June.", ["5 = ?-6-5", "6 = ?-6-6", "9 June = ?-6-9"]),
        ("They met on 5, 7, and 9 June.", ["5 = ?-6-5", "7 = ?-6-7", "9 June = ?-6-9"]),
        ("They met on 30 April and 1 May.", ["30 April and 1 May = ?-4-30/?-5-1"]),
        ("They met on March 5 and 6, 2024.", ["March 5 and 6, 2024 = 2024-3-5/2024-3-6"]),
        ("They met on March 5 and 9, 2024.", ["March 5 = 2024-3-5", "9, 2024 = 2024-3-9"]),
        (
            "They met on 5 December 2018 and 14 November 2019.",
            ["5 December 2018 = 2018-12-5", "14 November 2019 = 2019-11-14"]
        ),
        (
            "They met on 31 December and 1 January 2024.",
            ["31 December and 1 January 2024 = 2023-12-31/2024-1-1"]
        ),
        ("They met in May, June and July 2024.", ["May, June and July 2024 = 2024-5/2024-7"]),
        ("They met in March and May 2024.", ["March = 2024-3", "May 2024 = 2024-5"]),
        ("They met in June and July.", ["June and July = ?-6/?-7"]),
        ("They met in 2018 and 2021.", ["2018 = 2018", "2021 = 2021"]),
        (
            "They met on 1-3 and 8-10 June 2024.",
            ["1-3 = 2024-6-1/2024-6-3", "8-10 June 2024 = 2024-6-8/2024-6-10"]
        ),
        ("They met on 1–3, 5 and 9 June.", ["1–3 = ?-6-1/?-6-3", "5 = ?-6-5", "9 June = ?-6-9"]),
        (
            "They met on 1 March, 5 April and 7 May 2024.",
            ["1 March = 2024-3-1", "5 April = 2024-4-5", "7 May 2024 = 2024-5-7"]
        ),
        (
            "They met on Monday and Wednesday.",
            ["Monday = weekday 1 nearest", "Wednesday = weekday 3 nearest"]
        ),
        ("They met in 2018 and 2019.", ["2018 and 2019 = 2018/2019"]),
        (
            "They met from 6 to 8 and from 13 to 15 May.",
            ["from 6 to 8 = ?-5-6/?-5-8", "from 13 to 15 May = ?-5-13/?-5-15"]
        ),
        (
            "On 10 and 11 June, and then from 12 to 13 June",
            ["10 and 11 June = ?-6-10/?-6-11", "from 12 to 13 June = ?-6-12/?-6-13"]
        ),
    ]) func `lists`(text: String, expected: [String]) {
        #expect(DatesInText.find(text) == expected)
    }

    @Test(arguments: [
        ("It will be out in March 2025.", "March 2025 = 2025-3"),
        ("It came out in May.", "May = ?-5"),
        ("Burglaries rose from 17 in September to 40.", "September = ?-9"),
        ("It came out in April this year.", "April this year = ?-4 of year 0"),
        ("It came out last November.", "last November = month 11 last"),
        ("It came out in mid-May.", "May = ?-5"),
        ("It came out at the end of March 2004.", "March 2004 = 2004-3"),
        ("It came out in early June.", "June = ?-6"),
        ("Between May and July 2024 it rained.", "Between May and July 2024 = 2024-5/2024-7"),
        ("It rained from April to October 2023.", "from April to October 2023 = 2023-4/2023-10"),
        ("It rained from November 2024 to March 2025.", "from November 2024 to March 2025 = 2024-11/2025-3"),
        ("September 2018 – April 2019: repairs", "September 2018 – April 2019 = 2018-9/2019-4"),
        ("It rained in May-July 2024.", "May-July 2024 = 2024-5/2024-7"),
        ("It rained in May/June 2024.", "May/June 2024 = 2024-5/2024-6"),
        ("The February session dealt with mills.", "February = ?-2"),
        ("The March parliamentary elections were dull.", "March = ?-3"),
        ("A June seminar on mills is next.", "June = ?-6"),
        ("Prices rose in the last quarter of 2023.", "the last quarter of 2023 = 2023-10/2023-12"),
        ("Prices rose in the final half of 2023.", "the final half of 2023 = 2023-7/2023-12"),
        ("Prices rose in the first nine months of 2023.", "the first nine months of 2023 = 2023-1/2023-9"),
        ("Prices rose in the last three months of 2023.", "the last three months of 2023 = 2023-10/2023-12"),
        ("It rained in the first half of April.", "the first half of April = ?-4-1/?-4-15"),
        (
            "It rained in the second half of April 2023.",
            "the second half of April 2023 = 2023-4-16/2023-4-30"
        ),
        ("Prices rose in the first half of 2024.", "the first half of 2024 = 2024-1/2024-6"),
        ("Prices rose in the second half of 2024.", "the second half of 2024 = 2024-7/2024-12"),
        ("The third quarter of 2020 was dry.", "The third quarter of 2020 = 2020-7/2020-9"),
        ("It is due in the fourth quarter.", "the fourth quarter = ?-10/?-12"),
        ("It is due in Q3 2024.", "Q3 2024 = 2024-7/2024-9"),
        ("It was warm in summer 2024.", "summer 2024 = 2024-6/2024-8"),
        ("It was warm in the winter of 2024.", "the winter of 2024 = 2024-12/2025-2"),
        ("In the 1990s the mill stood still.", "the 1990s = 1990/1999"),
        ("In the early 1990s the mill stood still.", "the early 1990s = 1990/1999"),
        ("It stood still in late 1980s.", "late 1980s = 1980/1989"),
    ]) func `months and periods`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        ("The mill burned in 2023.", "2023 = 2023"),
        ("In 2022 farmers rebuilt it.", "2022 = 2022"),
        ("A mill going digital in 2026", "2026 = 2026"),
        ("“Let 2019 be the year of the mill,” he said.", "2019 = 2019"),
        ("Budgets for 2019 foresee 31 mills.", "2019 = 2019"),
        ("The lists of 2019 left out the mill.", "2019 = 2019"),
        ("A second mill is foreseen for 2018.", "2018 = 2018"),
        ("It opened in mid-2024.", "2024 = 2024"),
        ("It opened in late 2024.", "2024 = 2024"),
        ("The plan for 2024–2026 names mills.", "2024–2026 = 2024/2026"),
        ("He led it from 2006 to 2012.", "from 2006 to 2012 = 2006/2012"),
        ("Between 2016 and 2018 millers left.", "Between 2016 and 2018 = 2016/2018"),
        ("It ran throughout 2013-2014.", "2013-2014 = 2013/2014"),
        ("It ran in 2023/2024.", "2023/2024 = 2023/2024"),
        ("It ran in 2023/24.", "2023/24 = 2023/2024"),
        ("The 2022 elections were dull.", "2022 = 2022"),
        ("The 2022 parliamentary elections were dull.", "2022 = 2022"),
        ("The 2025 mill plan is out.", "2025 = 2025"),
        ("Their 2022 report names mills.", "2022 = 2022"),
        ("The town’s 2021 budget names mills.", "2021 = 2021"),
        ("The 1990 Copenhagen Document holds.", "1990 = 1990"),
        ("The 2021 and 2022 reports name mills.", "2021 and 2022 = 2021/2022"),
        ("The mill was built around 1890.", "1890 = 1890"),
        ("They ground rye all through 2023.", "2023 = 2023"),
        ("At the end of 2023 mills stood still.", "2023 = 2023"),
        ("The ledgers go back to 1924.", "1924 = 1924"),
        ("The habit dates back to 2007.", "2007 = 2007"),
        ("Sales fell compared with 2019.", "2019 = 2019"),
        ("It ran in 2013-14.", "2013-14 = 2013/2014"),
        ("The mill plan (2019–2022) is out.", "2019–2022 = 2019/2022"),
    ]) func `years`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        ("The mill opened today.", "today = day 0"),
        ("Yesterday the mill opened.", "Yesterday = day -1"),
        ("The mill will open tomorrow.", "tomorrow = day 1"),
        ("The mill opened last week.", "last week = week -1"),
        ("They met yesterday and today.", "yesterday and today = day -1 to day 0"),
        ("They met on Thursday and Friday.", "Thursday and Friday = weekday 4 nearest to weekday 5 nearest"),
        ("They met on Friday last week.", "Friday last week = weekday 5 of week -1"),
        (
            "They meet on Tuesday and Wednesday of next week.",
            "Tuesday and Wednesday of next week = weekday 2 of week 1 to weekday 3 of week 1"
        ),
        ("The mill rests this summer.", "this summer = ?-6 of year 0 to ?-8 of year 0"),
        ("It is due in the second half of the year.", "the second half of the year = ?-7/?-12"),
        (
            "Between May 2020 and the end of April 2026 it grew.",
            "Between May 2020 and the end of April 2026 = 2020-5/2026-4"
        ),
        ("They passed a 2024 budget for the mill.", "2024 = 2024"),
        ("The 2019 conference was the last.", "2019 = 2019"),
        ("A book on the year 1918 is out.", "1918 = 1918"),
        ("The mill will open next month.", "next month = month 1"),
        ("Next year the mill will move.", "Next year = year 1"),
        ("The mill opened this year.", "this year = year 0"),
        ("The mill opened earlier this week.", "earlier this week = week 0"),
        ("The mill opened on Tuesday.", "Tuesday = weekday 2 nearest"),
        ("The mill opened last Monday.", "last Monday = weekday 1 last"),
        ("The mill will open next Tuesday.", "next Tuesday = weekday 2 next"),
        ("The mill opened this Friday.", "this Friday = weekday 5 this"),
        ("The mill opened this morning.", "this morning = day 0"),
        ("A wheel broke last night.", "last night = day -1"),
        (
            "They met from Monday to Wednesday.",
            "from Monday to Wednesday = weekday 1 nearest to weekday 3 nearest"
        ),
        ("They met last autumn.", "last autumn = month 9 last to month 11 last"),
        ("They will meet next summer.", "next summer = month 6 next to month 8 next"),
        ("The mill opened three days ago.", "three days ago = day -3"),
        ("The mill opened 10 days ago.", "10 days ago = day -10"),
        ("The mill opened two weeks ago.", "two weeks ago = week -2"),
        ("He spent the morning of Tuesday in the mill.", "Tuesday = weekday 2 nearest"),
    ]) func `days counted from the page's`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        ("Closed since 24 February 2022.", "24 February 2022 = 2022-2-24 since"),
        ("Closed since 2019.", "2019 = 2019 since"),
        ("Closed since June 2021.", "June 2021 = 2021-6 since"),
        ("As of 1 July 2024 all use it.", "1 July 2024 = 2024-7-1 since"),
        ("They are paid from 1 July.", "1 July = ?-7-1 since"),
        ("Open until 21 December.", "21 December = ?-12-21 until"),
        ("They stay until the end of March 2004.", "March 2004 = 2004-3 until"),
        ("It is ready by 30 September 2025.", "30 September 2025 = 2025-9-30 until"),
        ("It is ready by the end of 2025.", "2025 = 2025 until"),
        ("Starting on 5 May 2024 all use it.", "5 May 2024 = 2024-5-5 since"),
        ("They have baked since the spring.", "spring = ?-3/?-5 since"),
        ("Since April 7 bakers have sold 60 loaves.", "April 7 = ?-4-7 since"),
    ]) func `open ends`(text: String, expected: String) {
        #expect(DatesInText.find(text) == [expected])
    }

    @Test(arguments: [
        "Decision No. 1063 and Resolution 1325 were read out.",
        "Ponds freeze in winter.",
        "They met in winter coats and in the summer school.",
        "“We shall bake again in spring,” she said.",
        "They sold 1850 loaves.",
        "They melted 2010 rifles and 2,025 shells.",
        "A total of 2000 people came.",
        "There is flour for 2000 bakers and the guild.",
        "Some 2,024 millers and 1,990 bakers passed.",
        "Ask in room 2021 on floor 3/4.",
        "Call +43 1 514 36 6000 2021-2022.",
        "See PC.DEC/1117, Article 14, paragraphs 5 to 9.",
        "Talks in the 5+2 format go on with 24/7 support.",
        "Millers may march for a second time.",
        "They march in august company.",
        "May I ask for a mill?",
        "April Smith and June Miller came.",
        "A prize went to April Smith.",
        "The three-day course gave 18 hours over two weeks.",
        "Footage is kept for 30 days.",
        "It lasted for the last three years.",
        "Over the past year it rained.",
        "It is the last week of school.",
        "The 2010 rifles were destroyed.",
        "Mondays and Tuesdays are quiet.",
        "The Monday Club met, as did the Friday Times.",
        "Humanitarian Tuesdays are over.",
        "Resolution 1325 (2000) and Decision 7/18 hold.",
        "The 9/11 memorial is shut, as is Mills 2020.",
        "They won 3-2 and 5-4 in the end.",
        "MC.DEC/5/10 was not found.",
        "The score was 3 to 4.",
        "It rose by 10-12 per cent.",
        "It cost 2015 euros.",
        "Between 3 and 5 millers came.",
        "They will come later this week.",
        "The Vienna Document 2011 holds.",
        "The prize of 1.5 million went to two mills.",
        "On 31 February nothing is.",
        "The ratio is 05/06.",
        "Version 10.11.12 is out.",
        "He lives at 12 Market Street.",
        "The file is of 05/06/2024.",
        "Some 28-29 per cent agreed.",
        "Only 14 of 15 mills stand.",
        "The first half went well.",
        "The second round is open.",
        "They serve at sun rise and sat down.",
        "Bus 1990 leaves at 10:30.",
        "The law of 13 mills is odd.",
        "Two weeks later it rained.",
        "“March!” the miller cried.",
        "The mill has 1,944 stones and 2015 steps.",
        "A mill is worth 1998-2004 bags.",
        "They asked 12 may growers.",
        "The year was long and the day hot.",
        "The next day it rained.",
        "It is 5 to 12.",
        "Every Tuesday is a feast.",
        "International Millers Day is a feast.",
        "He scored 5, 6 and 9 points.",
        "Their fund holds 2100 coins.",
        "Page 2019 of the mill's book is torn.",
        "In the last three months sales have grown.",
        "In the first nine months she slept well.",
        "The final quarter of the mill was cold.",
        "A last half of the loaf was left.",
        "Some 12 to 14 loaves an hour came out.",
        "The path through 40 fields is long.",
        "Around 30 millers came.",
        "The 2010 people had bread.",
        "Their 1900 loaves were sold.",
        "The mill is open from Monday to Friday.",
        "The June family sold it, as did the May brothers.",
        "The second half of the match was dull.",
        "She went back to 24 Mill Street.",
        "They have it compared with 12 others.",
        "The morning was cold and the night long.",
    ]) func `numbers and words that are no dates`(text: String) {
        #expect(DatesInText.find(text) == [])
    }

    @Test(arguments: [
        (
            "ru", "С 27 по 29 июня 2022 года в Оше прошёл курс.",
            "С 27 по 29 июня 2022 года = 2022-6-27/2022-6-29"
        ),
        ("ru", "Курс прошёл 18 декабря 2023 г. в Оше.", "18 декабря 2023 г. = 2023-12-18"),
        ("ru", "Курс прошёл в мае 2024 года.", "мае 2024 года = 2024-5"),
        ("ru", "Курс прошёл сегодня.", "сегодня = day 0"),
        (
            "de", "Der Kurs fand vom 13. bis 15. Dezember 2023 statt.",
            "vom 13. bis 15. Dezember 2023 = 2023-12-13/2023-12-15"
        ),
        ("de", "Der Kurs begann am 18. Dezember 2023.", "18. Dezember 2023 = 2023-12-18"),
        ("de", "Ein Besuch ist für Oktober geplant.", "Oktober = ?-10"),
        ("de", "Das Programm läuft seit 2022.", "2022 = 2022 since"),
    ]) func `other languages`(language: String, text: String, expected: String) {
        #expect(DatesInText.find(text, language: language) == [expected])
    }
}
